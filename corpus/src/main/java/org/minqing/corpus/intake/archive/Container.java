package org.minqing.corpus.intake.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** An opened file that holds other files. Used by one thread at a time. */
public interface Container extends Closeable {

    /**
     * A file in a container.
     *
     * @param name for people and to ask for it again: folders before slashes, control characters shown, unique in the container
     * @param size in bytes when unpacked, as the container says; what is longer is refused
     * @param fault why it cannot be read, or empty
     */
    record Entry(String name, long size, Optional<Fault> fault) {

        /** What stands behind the last slash. */
        public String lastName() {
            return name.substring(name.lastIndexOf('/') + 1);
        }
    }

    /** Every file in it, folders left out, in the container's order. */
    List<Entry> entries();

    /**
     * Unpacks one entry.
     *
     * @param entry one of {@link #entries()} that has no fault
     * @throws FaultException if the entry is damaged or not what the container says of it
     * @throws IOException if {@code out} fails
     */
    void copy(Entry entry, OutputStream out) throws IOException, FaultException;
}
