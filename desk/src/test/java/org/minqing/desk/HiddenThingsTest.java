package org.minqing.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.minqing.corpus.record.Submission;
import org.minqing.corpus.workspace.JsonLines;

/** What is hidden in the samples on purpose is found with the commands that an analyst has. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HiddenThingsTest {

    private static final List<String> QUARTERS = List.of("2025Q1", "2025Q4", "2026Q1");

    /** Of the members of all matters; those left out name neither the thing nor the place. */
    private static final double FOUND = 0.97;

    private Path samples = Path.of("");
    private Desk desk = new Desk(samples);

    /** Id in the truth by id in the workspace. */
    private final Map<String, String> truthOf = new HashMap<>();

    private final List<JsonNode> truth = new ArrayList<>();

    @BeforeAll
    void runOverTheSamples(@TempDir Path temporary) throws IOException {
        samples = Desk.samples(temporary);
        desk = new Desk(temporary.resolve("workspace"));
        desk.expect(ExitCode.REJECTED, "run", samples);
        var stored = stored();
        for (var quarter : QUARTERS) {
            var next = new HashMap<String, Integer>();
            for (var row : read(quarter + ".jsonl")) {
                truth.add(row);
                var file = row.get("file").asText();
                int place = next.merge(file, 1, Integer::sum) - 1;
                var submission =
                        stored.getOrDefault(quarter + "/" + file, List.of()).get(place);
                assertEquals(row.get("date").asText(), submission.receivedOn().toString());
                truthOf.put(submission.id(), row.get("id").asText());
            }
        }
    }

    /** Stored submissions by quarter and file, in the order of their rows. */
    private Map<String, List<Submission>> stored() throws IOException {
        var lines = new JsonLines<>(Submission.class);
        var stored = new HashMap<String, List<Submission>>();
        try (var files = Files.walk(desk.workspace().resolve("submissions"))) {
            files.filter(file -> file.toString().endsWith(".jsonl")
                            && !file.toString().endsWith(".news.jsonl"))
                    .flatMap(file -> lines.read(file).stream())
                    .forEach(one -> stored.computeIfAbsent(
                                    one.quarter() + "/" + one.source().file(), key -> new ArrayList<>())
                            .add(one));
        }
        stored.values().forEach(list -> list.sort(Comparator.comparing(Submission::source)));
        return stored;
    }

    private List<JsonNode> read(String name) throws IOException {
        var mapper = new JsonMapper();
        var rows = new ArrayList<JsonNode>();
        for (var line : Files.readAllLines(samples.resolve("truth").resolve(name))) {
            rows.add(mapper.readTree(line));
        }
        return rows;
    }

    @Test
    void everyMatterIsFoundByTheWordsThatPeopleUseForIt() throws IOException {
        var missing = new TreeMap<String, List<String>>();
        int members = 0;
        for (var hidden : read("hidden.jsonl")) {
            var found = new HashSet<String>();
            for (var query : hidden.get("queries")) {
                for (var hit : desk.expect(ExitCode.DONE, "search", query.asText(), "--json", "--limit", 500)
                        .json()) {
                    found.add(truthOf.get(hit.get("id").asText()));
                }
            }
            var matter = hidden.get("matter").asText();
            var those = truth.stream()
                    .filter(row -> row.get("matter").asText().equals(matter))
                    .map(row -> row.get("id").asText())
                    .toList();
            members += those.size();
            var lost = those.stream().filter(id -> !found.contains(id)).toList();
            assertTrue(lost.size() * 4 <= those.size(), () -> matter + " " + lost);
            if (!lost.isEmpty()) {
                missing.put(matter, lost);
            }
        }
        int lost = missing.values().stream().mapToInt(List::size).sum();
        assertTrue(lost <= (1 - FOUND) * members, missing::toString);
    }

    @Test
    void whatOnlyTheNewsMentionsIsFoundThereAndNowhereElse() throws IOException {
        assertEquals(
                3,
                desk.expect(ExitCode.DONE, "search", "中央厨房", "--news", "--json", "--limit", 50)
                        .json()
                        .size());
        assertEquals(
                List.of(),
                desk.expect(ExitCode.DONE, "search", "中央厨房", "--json").json());
    }

    @Test
    void theChannelThatOpenedInTheLastQuarterIsFoundInNoOther() throws IOException {
        long pictures = truth.stream()
                .filter(row -> row.get("channel").asText().equals("随手拍小程序"))
                .count();

        assertEquals(pictures, hits("渠道:随手拍小程序", "2026Q1"));
        assertEquals(0, hits("渠道:随手拍小程序", "2025Q4"));
    }

    private int hits(String query, String quarter) throws IOException {
        return desk.expect(ExitCode.DONE, "search", query, "--quarter", quarter, "--json", "--limit", 500)
                .json()
                .size();
    }

    @Test
    void theCampaignLeadsTheHotIssuesOfItsQuarterAndCountsItsSenders() throws IOException {
        var first = desk.expect(ExitCode.DONE, "issues", "--quarter", "2026Q1", "--json")
                .json()
                .getFirst();

        assertEquals(17, first.get("count").asInt());
        for (var member : first.get("members")) {
            assertTrue(matterOf(member).equals("m-tianxindao-gongcan"), first::toString);
        }
    }

    @Test
    void oneSenderOfManyIsOnePerson() throws IOException {
        int sent = 0;
        for (var matter : desk.expect(ExitCode.DONE, "matter", "list", "--json", "--limit", 2000)
                .json()) {
            var matters = new HashSet<String>();
            matter.get("members").forEach(member -> matters.add(matterOf(member)));
            if (matters.equals(Set.of("m-yongxin-gousheng"))) {
                assertEquals(1, matter.get("persons").asInt(), matter::toString);
                sent += matter.get("members").size();
            }
        }
        assertTrue(sent > 20, "were " + sent); // one or two of the 25 speak of something else
    }

    /** @param member a submission of the workspace, as the commands print it */
    private String matterOf(JsonNode member) {
        var id = truthOf.getOrDefault(member.get("id").asText(), "");
        return truth.stream()
                .filter(row -> row.get("id").asText().equals(id))
                .map(row -> row.get("matter").asText())
                .findFirst()
                .orElseThrow();
    }
}
