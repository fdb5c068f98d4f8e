package org.minqing.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minqing.corpus.workspace.JsonLines;

/** One JSON object with its fields in a fixed order, as other programs read them. */
public final class Json {

    private static final JsonLines<Object> LINES = new JsonLines<>(Object.class);

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    public Json put(String name, @Nullable Object value) {
        fields.put(name, value instanceof Json json ? json.fields : value);
        return this;
    }

    public Map<String, @Nullable Object> fields() {
        return fields;
    }

    @Override
    public String toString() {
        return LINES.line(fields);
    }
}
