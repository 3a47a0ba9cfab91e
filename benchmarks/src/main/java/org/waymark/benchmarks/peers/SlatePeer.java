package org.waymark.benchmarks.peers;

import java.util.List;
import org.waymark.engine.Hit;
import org.waymark.engine.Requirements;

/** Ranks people for an opening, exactly as the engine does. */
public interface SlatePeer {
  String name();

  List<Hit> slate(Requirements requirements, int k);
}
