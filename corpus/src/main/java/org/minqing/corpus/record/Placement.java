package org.minqing.corpus.record;

import java.util.List;

/**
 * Where a submission is about.
 *
 * @param places all places that it names, in the order of the text, each once
 * @param street resolved street (街道), or empty where it is unknown or ambiguous
 * @param community resolved community or village, or empty
 * @param outside whether the text is about a place outside the district only
 */
public record Placement(List<Place> places, String street, String community, boolean outside) {

    public static final Placement NONE = new Placement(List.of(), "", "", false);

    public Placement {
        places = List.copyOf(places);
    }
}
