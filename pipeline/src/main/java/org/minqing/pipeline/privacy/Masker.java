package org.minqing.pipeline.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minqing.corpus.knowledge.Gazetteer;
import org.minqing.corpus.knowledge.Hotlines;
import org.minqing.corpus.knowledge.Lexicon;
import org.minqing.corpus.knowledge.Officials;
import org.minqing.corpus.knowledge.Taxonomy;
import org.minqing.corpus.record.SegmentedText;
import org.minqing.pipeline.privacy.Zones.Zone;
import org.minqing.pipeline.segment.NameTagger;
import org.minqing.pipeline.segment.Segmenter;

/**
 * Replaces personal data by tags such as {@code [手机1]}. The same value in one text gets the same number. Keeps no value;
 * one instance serves every thread.
 *
 * <pre>{@code Masker.builtIn().mask("电话13800001234", List.of()).text() // 电话[手机1]}</pre>
 */
public final class Masker {

    /** Changes when the same text may be masked in another way. */
    public static final String VERSION = "mask-4";

    /** What looks like one of our tags in a raw text; its brackets are made full width, so that ours can be told apart. */
    private static final Pattern FORGED_TAG = Pattern.compile("\\[((?:"
            + String.join(
                    "|",
                    Arrays.stream(PersonalType.values()).map(PersonalType::word).toList()) + ")\\d*)\\]");

    private final List<Rule> numberRules;
    private final List<Rule> homeRules = Homes.rules();
    private final Names names;
    private final Segmenter segmenter;
    private final NameTagger tagger;

    /**
     * @param gazetteer places, whose names win over persons' names
     * @param lexicon other words that win, the keywords of the themes among them
     */
    public Masker(Gazetteer gazetteer, Set<String> lexicon, Officials officials, Hotlines hotlines) {
        this.segmenter = new Segmenter(lexicon);
        this.tagger = new NameTagger();
        this.names = new Names(new NameGuard(gazetteer, lexicon, officials), tagger);
        this.numberRules = Stream.of(
                        Accounts.mail(),
                        Documents.rules(),
                        Accounts.cards(),
                        new Phones(hotlines).rules(),
                        Plates.rules(),
                        Accounts.messengers())
                .flatMap(List::stream)
                .toList();
    }

    /** A masker by the settings that the software ships with. */
    public static Masker builtIn() {
        var gazetteer = Gazetteer.builtIn();
        return new Masker(
                gazetteer,
                Lexicon.builtIn().with(gazetteer, Taxonomy.builtIn()),
                Officials.builtIn(),
                Hotlines.builtIn());
    }

    /** CPU time that HanLP's name recognition has taken of all masking so far, in nanoseconds. */
    public long taggingNanos() {
        return tagger.cpuNanos();
    }

    /**
     * @param raw any text
     * @param names names that the row's own columns give; found wherever they stand
     */
    public Masked mask(String raw, Collection<String> names) {
        return new TextMask(segmenter.segment(raw)).find(names).masked(new Tags());
    }

    /** Masks title and text together, so that a value in both has one tag. */
    public List<SegmentedText> mask(List<SegmentedText> raws, Collection<String> names) {
        var tags = new Tags();
        var masked = new ArrayList<SegmentedText>();
        for (var raw : raws) {
            masked.add(new TextMask(raw).find(names).masked(tags).cuts(raw));
        }
        return masked;
    }

    /** What two forms of one value share: its letters, digits and ideographs. */
    private static String value(String plain) {
        var value = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '@' || Character.isLetterOrDigit(c)) {
                value.append(c);
            }
        }
        return value.toString();
    }

    /** Numbers the values of one submission, type by type, in the order in which they stand. */
    private static final class Tags {

        private final Map<PersonalType, Map<String, String>> byValue = new EnumMap<>(PersonalType.class);

        String of(PersonalType type, String value) {
            var known = byValue.computeIfAbsent(type, t -> new HashMap<>());
            return known.computeIfAbsent(value, v -> "[" + type.word() + (known.size() + 1) + "]");
        }
    }

    /** The search for personal data in one text. */
    private final class TextMask {

        private final String raw;
        private final PlainView view;
        private final Cuts cuts;

        /** By start in the raw text; the tag is not known yet. */
        private final TreeMap<Integer, Span> found = new TreeMap<>();

        TextMask(SegmentedText text) {
            raw = text.text().indexOf('[') < 0
                    ? text.text()
                    : FORGED_TAG.matcher(text.text()).replaceAll("［$1］");
            view = new PlainView(raw);
            cuts = new Cuts(view.isFaithful() ? text : segmenter.segment(view.text()), view.text());
        }

        TextMask find(Collection<String> names) {
            var zones = new Zones(view.text());
            apply(numberRules, zones.ofNumbers());
            apply(homeRules, zones.ofHomes());
            for (var name : names) {
                if (name.length() > 1) {
                    for (int at = raw.indexOf(name); at >= 0; at = raw.indexOf(name, at + name.length())) {
                        add(at, at + name.length(), PersonalType.NAME);
                    }
                }
            }
            Masker.this.names.find(cuts, (start, end) -> add(view.start(start), view.end(end), PersonalType.NAME));
            return this;
        }

        /** Rule by rule, so that in the whole text the stronger one comes first. */
        private void apply(List<Rule> rules, List<Zone> zones) {
            for (var rule : rules) {
                for (var zone : zones) {
                    if (rule.needs().metBy(view.text(), zone)) {
                        apply(rule, zone);
                    }
                }
            }
        }

        private void apply(Rule rule, Zone zone) {
            var matcher = rule.pattern()
                    .matcher(view.text())
                    .region(zone.start(), zone.end())
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false);
            while (matcher.find()) {
                if (rule.check().test(new Rule.Found(view.text(), matcher.start("v"), matcher.end("v")))) {
                    add(view.start(matcher.start("v")), view.end(matcher.end("v")), rule.type());
                }
            }
        }

        private void add(int start, int end, PersonalType type) {
            var before = found.lowerEntry(end);
            if (before == null || before.getValue().end() <= start) {
                found.put(start, new Span(start, end, type, ""));
            }
        }

        Masked masked(Tags tags) {
            if (found.isEmpty()) {
                return new Masked(raw, List.of());
            }
            var text = new StringBuilder();
            var spans = new ArrayList<Span>();
            int from = 0;
            for (var span : found.values()) {
                var tag = tags.of(span.type(), value(new PlainView(raw.substring(span.start(), span.end())).text()));
                text.append(raw, from, span.start()).append(tag);
                spans.add(new Span(span.start(), span.end(), span.type(), tag));
                from = span.end();
            }
            return new Masked(text.append(raw, from, raw.length()).toString(), spans);
        }
    }
}
