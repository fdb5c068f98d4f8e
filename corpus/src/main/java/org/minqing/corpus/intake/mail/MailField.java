package org.minqing.corpus.intake.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.MimeParameterMapping;
import org.minqing.corpus.intake.archive.ShownName;

/**
 * A header of an e-mail, decoded: encoded words, parameters of RFC 2231, and the bytes that some programs write without either.
 *
 * @param text the whole of it on one line
 * @param value what stands before the parameters, lower case
 * @param parameters by name in lower case
 */
record MailField(String text, String value, Map<String, String> parameters) {

    /** One that is not there. */
    static final MailField NONE = new MailField("", "", Map.of());

    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]*");
    private static final Charset GB18030 = Charset.forName("GB18030");
    /** Chinese programs say the smaller set and write the larger. */
    private static final Map<Charset, Charset> LARGER =
            Map.of(Charset.forName("GB2312"), GB18030, Charset.forName("GBK"), GB18030);

    MailField {
        parameters = Map.copyOf(parameters);
    }

    static MailField of(Field field) {
        var raw = field.getRaw();
        var line = raw == null ? field.getName() + ":" + field.getBody() : ShownName.decoded(raw.toByteArray());
        var body = FOLD.matcher(line.substring(line.indexOf(':') + 1).strip()).replaceAll(" ");
        var parsed = RawFieldParser.DEFAULT.parseRawBody(new RawField(field.getName(), body));
        var value = parsed.getValue();
        var mapping = new MimeParameterMapping();
        for (var parameter : parsed.getParams()) {
            mapping.addParameter(parameter.getName(), parameter.getValue() == null ? "" : parameter.getValue());
        }
        var parameters = new HashMap<String, String>();
        for (var parameter : mapping.getParameters().entrySet()) {
            parameters.put(parameter.getKey().toLowerCase(Locale.ROOT), words(parameter.getValue()));
        }
        return new MailField(words(body), value == null ? "" : value.strip().toLowerCase(Locale.ROOT), parameters);
    }

    /** Empty where there is none of the name. */
    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    private static String words(String encoded) {
        return DecoderUtil.decodeEncodedWords(encoded, DecodeMonitor.SILENT, StandardCharsets.UTF_8, LARGER)
                .strip();
    }
}
