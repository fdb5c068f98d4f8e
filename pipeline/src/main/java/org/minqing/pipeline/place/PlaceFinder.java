package org.minqing.pipeline.place;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.minqing.corpus.knowledge.Gazetteer;
import org.minqing.corpus.record.Place;
import org.minqing.corpus.record.Placement;

/**
 * Finds the gazetteer's places in a text, longest name first, and resolves street and community. A name of several places
 * stays ambiguous: it resolves to what all of them share. Immutable; serves every thread.
 */
public final class PlaceFinder {

    /** Changes when the same text may be placed in another way by the same gazetteer. */
    public static final String VERSION = "place-2";

    /** Types that lie in one spot; the narrower, the more it decides. Roads and the district itself decide last. */
    private static final List<String> NARROWEST_FIRST = List.of(
            "小区", "学校", "幼儿园", "医院", "自然村", "社区", "村", "地铁站", "公园", "商圈", "场所", "产业园区", "河湖山", "桥隧", "道路", "街道", "区");

    /**
     * Xiamen's other districts. A place named after one of them in the same clause is theirs (翔安内厝那边的新垵村), unless a word
     * between them says that there are two places (从集美区到囷瑶村).
     */
    private static final Pattern OTHER_DISTRICT = Pattern.compile("(?:思明|湖里|集美|同安|翔安)区?");

    private static final Pattern ELSEWHERE =
            Pattern.compile(OTHER_DISTRICT.pattern() + "[^，。,；;、！？\\n海到至往去来回和与及跟]{0,10}$");

    /** A name of a district with the word for it, which alone is enough to say that a text without places is about it. */
    private static final List<String> OTHER_DISTRICTS = List.of("思明区", "湖里区", "集美区", "同安区", "翔安区");

    /** Characters before a name that are looked at for another district. */
    private static final int LOOK_BACK = 14;

    private final AhoCorasickDoubleArrayTrie<List<Gazetteer.Entry>> names = new AhoCorasickDoubleArrayTrie<>();
    private final Map<String, String> streetOfCommunity = new HashMap<>();

    public PlaceFinder(Gazetteer gazetteer) {
        var byName = new TreeMap<String, List<Gazetteer.Entry>>();
        for (var entry : gazetteer.entries()) {
            if (entry.isCommunity()) {
                streetOfCommunity.put(entry.name(), entry.street());
            }
            byName.computeIfAbsent(entry.name(), n -> new ArrayList<>()).add(entry);
            for (var alias : new HashSet<>(entry.aliases())) {
                byName.computeIfAbsent(alias, n -> new ArrayList<>()).add(entry);
            }
        }
        names.build(byName);
    }

    /**
     * @param text masked title and text
     * @param streetSaid street that the source's own column gives, or empty; it decides only where the text does not
     * @param placeSaid what the source's own columns say of the place, or empty
     */
    public Placement place(String text, String streetSaid, String placeSaid) {
        var searched = placeSaid.isEmpty() ? text : text + "\n" + placeSaid;
        var places = new LinkedHashMap<String, Place>();
        var hits = longest(searched);
        var theirs = new HashSet<String>();
        for (var hit : hits) {
            if (ELSEWHERE
                    .matcher(searched.substring(Math.max(0, hit.begin - LOOK_BACK), hit.begin))
                    .find()) {
                hit.value.forEach(entry -> theirs.add(entry.name()));
            }
        }
        for (var hit : hits) {
            for (var entry : hit.value) {
                if (!theirs.contains(entry.name())) {
                    places.putIfAbsent(entry.name(), placeOf(entry));
                }
            }
        }
        var found = List.copyOf(places.values());
        var community = resolve(found, Place::community);
        var street = resolve(found, Place::street);
        if (street.isEmpty() && !community.isEmpty()) {
            street = streetOfCommunity.getOrDefault(community, "");
        }
        if (street.isEmpty()) {
            street = streetNamed(streetSaid);
        }
        boolean none = found.stream().allMatch(place -> place.type().equals("区"));
        boolean elsewhere = none
                && (!theirs.isEmpty()
                        || (found.isEmpty() && OTHER_DISTRICTS.stream().anyMatch(searched::contains)));
        return new Placement(found, street, community, elsewhere);
    }

    private Place placeOf(Gazetteer.Entry entry) {
        var community = entry.isCommunity() ? entry.name() : entry.community();
        return new Place(entry.name(), entry.type(), entry.street(), community, true);
    }

    private String streetNamed(String said) {
        if (said.isEmpty()) {
            return "";
        }
        return longest(said).stream()
                .flatMap(hit -> hit.value.stream())
                .filter(entry -> entry.type().equals("街道"))
                .map(Gazetteer.Entry::name)
                .findFirst()
                .orElse("");
    }

    /** The value of the narrowest type of place that agrees with itself; empty where places of that type disagree. */
    private static String resolve(List<Place> places, Function<Place, String> value) {
        for (var type : NARROWEST_FIRST) {
            Set<String> values = new HashSet<>();
            for (var place : places) {
                if (place.type().equals(type) && !value.apply(place).isEmpty()) {
                    values.add(value.apply(place));
                }
            }
            if (values.size() == 1) {
                return values.iterator().next();
            }
            if (values.size() > 1) {
                return "";
            }
        }
        return "";
    }

    private List<AhoCorasickDoubleArrayTrie.Hit<List<Gazetteer.Entry>>> longest(String text) {
        var hits = names.parseText(text);
        hits.sort((a, b) -> a.begin != b.begin ? Integer.compare(a.begin, b.begin) : Integer.compare(b.end, a.end));
        var kept = new ArrayList<AhoCorasickDoubleArrayTrie.Hit<List<Gazetteer.Entry>>>();
        int end = 0;
        for (var hit : hits) {
            if (hit.begin >= end) {
                kept.add(hit);
                end = hit.end;
            }
        }
        return kept;
    }
}
