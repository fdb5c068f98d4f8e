package org.minqing.corpus.workspace;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Another process for {@link WorkspaceLockTest}: tries to hold a workspace, says how that went, and waits for its input to end. */
final class LockHolder {

    private LockHolder() {}

    public static void main(String[] arguments) throws IOException {
        try (var out = new FileOutputStream(FileDescriptor.out)) {
            try (var held = Invented.workspace(Path.of(arguments[0])).hold("import")) {
                out.write(("held " + held.getClass().getSimpleName() + "\n").getBytes(StandardCharsets.UTF_8));
                System.in.readAllBytes();
            } catch (WorkspaceException e) {
                out.write(("refused " + e.getMessage() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
