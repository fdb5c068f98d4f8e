package org.minqing.corpus.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.minqing.corpus.intake.archive.Container;
import org.minqing.corpus.intake.archive.Fault;
import org.minqing.corpus.intake.archive.FaultException;
import org.minqing.corpus.intake.archive.Limits;
import org.minqing.corpus.intake.archive.PrivateFolder;
import org.minqing.corpus.record.Rejection;
import org.minqing.corpus.record.RejectionCode;

/**
 * Lists the files in an archive or e-mail, and in those within it, by unpacking each once, one at a time. One walk is used for one
 * file.
 */
final class ContainerWalk {

    private final InputFile outermost;
    private final FormatDetection detection;
    private final PrivateFolder folder;
    private final List<InputFile> files = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private long bytesLeft = Limits.UNPACKED;
    private int entriesLeft = Limits.ENTRIES;

    private ContainerWalk(InputFile outermost, FormatDetection detection, PrivateFolder folder) {
        this.outermost = outermost;
        this.detection = detection;
        this.folder = folder;
    }

    /**
     * What is in it.
     *
     * @param files entries to read, without a zip that holds them
     * @param ignored names of entries that are no input
     * @param rejections of the archive or of entries that cannot be read
     */
    record Found(List<InputFile> files, List<String> ignored, List<Rejection> rejections) {}

    /** @throws IOException if nothing can be unpacked to {@code base} */
    static Found in(InputFile file, FileFormat format, FormatDetection detection, Path base) throws IOException {
        try (var folder = PrivateFolder.in(base)) {
            var walk = new ContainerWalk(file, detection, folder);
            walk.open(file, file.path(), format);
            return new Found(walk.files, walk.ignored, walk.rejections);
        }
    }

    private void open(InputFile file, Path place, FileFormat format) throws IOException {
        if (format == FileFormat.EML) {
            files.add(file);
        }
        try (var container = Containers.open(place, format)) {
            var entries = container.entries();
            spend(entries);
            for (var entry : entries) {
                take(file, container, entry);
            }
            if (format == FileFormat.ZIP && entries.stream().allMatch(entry -> isIgnored(entry.name()))) {
                throw new FaultException(RejectionCode.FILE_EMPTY, "压缩包里没有文件");
            }
        } catch (FaultException e) {
            if (format == FileFormat.ZIP) {
                reject(file, e.fault());
            } // what is wrong with an e-mail as a whole is said when it is read
        }
    }

    private void spend(List<Container.Entry> entries) throws FaultException {
        var bytes = entries.stream()
                .filter(entry -> entry.fault().isEmpty())
                .mapToLong(Container.Entry::size)
                .sum();
        if (entries.size() > entriesLeft) {
            throw new FaultException(RejectionCode.LIMIT_ENTRIES, "");
        }
        if (bytes > bytesLeft) {
            throw new FaultException(RejectionCode.LIMIT_UNPACKED_SIZE, "");
        }
        entriesLeft -= entries.size();
        bytesLeft -= bytes;
    }

    private void take(InputFile around, Container container, Container.Entry entry) throws IOException {
        var names = new ArrayList<>(around.entries());
        names.add(entry.name());
        var file = new InputFile(outermost.path(), entry.lastName(), outermost.hash(), outermost.file(), names);
        if (isIgnored(entry.name())) {
            ignored.add(file.shown());
        } else if (entry.fault().isPresent()) {
            reject(file, entry.fault().get());
        } else if (names.size() > Limits.DEPTH) {
            reject(file, new Fault(RejectionCode.LIMIT_DEPTH, ""));
        } else {
            unpack(file, container, entry);
        }
    }

    private static boolean isIgnored(String name) {
        for (var part : name.split("/", -1)) {
            if (!part.equals("..") && IgnoreRules.leftBehind(part)) {
                return true;
            }
        }
        return false;
    }

    private void unpack(InputFile file, Container container, Container.Entry entry) throws IOException {
        var place = folder.next();
        try {
            var hash = copied(container, entry, place);
            sort(new InputFile(file.path(), file.name(), hash, file.file(), file.entries()), place);
        } catch (FaultException e) {
            reject(file, e.fault());
        } finally {
            Files.deleteIfExists(place);
        }
    }

    private static String copied(Container container, Container.Entry entry, Path place)
            throws IOException, FaultException {
        try (var out = new DigestOutputStream(Files.newOutputStream(place), FileHash.sha256())) {
            container.copy(entry, out);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        }
    }

    /** Opens what holds more files, and lists the rest. */
    private void sort(InputFile file, Path place) throws IOException {
        var format = detection.container(place).orElse(null);
        if (format == null) {
            files.add(file);
        } else if (format == FileFormat.ZIP && file.entries().size() == Limits.DEPTH) {
            reject(file, new Fault(RejectionCode.LIMIT_DEPTH, ""));
        } else {
            open(file, place, format);
        }
    }

    /** What was not unpacked has no hash of its own: it bears that of the file around it. */
    private void reject(InputFile file, Fault fault) {
        rejections.add(
                Rejection.ofEntry(outermost.file(), outermost.hash(), file.entry(), fault.code(), fault.detail()));
    }
}
