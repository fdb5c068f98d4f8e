package org.minqing.corpus.record;

/**
 * A place (地点) that a text names.
 *
 * @param name as the gazetteer writes it, or as the text does where the gazetteer does not know it
 * @param type 街道 社区 村 小区 道路 学校 …, or empty for an unlisted point
 * @param street street that it lies in, or empty
 * @param community community or village that it lies in, or empty
 * @param listed whether the gazetteer knows it
 */
public record Place(String name, String type, String street, String community, boolean listed) {}
