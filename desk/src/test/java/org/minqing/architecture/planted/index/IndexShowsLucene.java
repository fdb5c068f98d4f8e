package org.minqing.architecture.planted.index;

import java.util.List;
import org.apache.lucene.search.Query;

/** Breaks a rule by what it returns. */
public interface IndexShowsLucene {
    List<Query> parse(String text);
}
