package org.minqing.desk.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.minqing.desk.CommandException;
import org.minqing.desk.Office;
import org.minqing.pipeline.theme.LinearModel;

/** The models that {@code train} made, a file each in the workspace's {@code models/}. */
record TrainedModels(Path folder) {

    private static final String ENDING = ".linear.bin";
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{0,39}");

    static TrainedModels of(Office office) {
        return new TrainedModels(office.workspace().models());
    }

    /** @throws CommandException if there is none of this name */
    LinearModel read(String name) throws IOException {
        var file = file(name);
        if (!Files.isRegularFile(file)) {
            var names = names();
            throw new CommandException("没有名为“" + name + "”的模型；"
                    + (names.isEmpty() ? "请先用 minqing train 训练一个" : "有的是：" + String.join("、", names)));
        }
        return LinearModel.read(file);
    }

    /** Replaces the one of this name, whole or not at all. */
    void write(String name, LinearModel model) throws IOException {
        var file = file(name);
        Files.createDirectories(folder);
        var aside = Files.createTempFile(folder, ".new", ENDING);
        try {
            model.write(aside);
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private List<String> names() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING) && !name.startsWith("."))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private Path file(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new CommandException("模型名“" + name + "”不能用：请用四十个以内的汉字、字母、数字、下划线、点或短横");
        }
        return folder.resolve(name + ENDING);
    }
}
