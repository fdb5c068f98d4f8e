package org.minqing.report.compose;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Resources of this package. */
final class Resource {

    private Resource() {}

    /**
     * @throws IllegalStateException if the jar was built without it
     */
    static byte[] bytes(String name) {
        try (var in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("expected a resource " + name + " beside " + Resource.class.getName());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
