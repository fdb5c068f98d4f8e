package org.minqing.index.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.minqing.index.DamagedIndexException;

/** Reads every byte of an index and says in Chinese what is wrong with it. */
public final class SoundnessCheck {

    private static final String REMEDY = "，请运行 minqing reindex 重建索引";

    private final IndexFolder folder;

    public SoundnessCheck(IndexFolder folder) {
        this.folder = folder;
    }

    /** Problems, each with what to do; none where the index is sound or there is none yet. */
    public List<String> problems() {
        try {
            return folder.hasCommit() ? folder.with(this::problems) : List.of();
        } catch (DamagedIndexException e) {
            return List.of("索引的清单无法读取" + REMEDY);
        }
    }

    private List<String> problems(Directory directory) throws IOException {
        try (var check = new CheckIndex(directory)) {
            check.setThreadCount(1);
            check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_INTEGRITY_CHECKS);
            return problems(check.checkIndex());
        } catch (LockObtainFailedException e) {
            return List.of("索引正被另一个进程写入，请等它结束后再检查");
        }
    }

    private static List<String> problems(CheckIndex.Status status) {
        var problems = new ArrayList<String>();
        if (status.missingSegments) {
            problems.add("索引的清单无法读取" + REMEDY);
        }
        if (status.toolOutOfDate) {
            problems.add("索引是用更新版本的程序建立的" + REMEDY);
        }
        for (var segment : status.segmentInfos) {
            if (segment.error != null) {
                problems.add("索引段 " + segment.name + " 已损坏（约" + segment.maxDoc + "条）" + REMEDY);
            }
        }
        if (!status.clean && problems.isEmpty()) {
            problems.add("索引不完整，有" + status.numBadSegments + "段无法读取" + REMEDY);
        }
        return problems;
    }
}
