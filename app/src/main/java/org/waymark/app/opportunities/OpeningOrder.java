package org.waymark.app.opportunities;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.Viewer;

/** Orders openings by how well they suit the viewer; implemented by the module that knows. */
public interface OpeningOrder {
  /** One page of them, the best first; none is left out for suiting badly. */
  ByDistance bestFirst(Viewer viewer, Collection<OpeningId> openings, Paging page);

  /** What is close to what the viewer does, then what is further away. */
  record ByDistance(List<OpeningId> near, List<OpeningId> far) {
    public ByDistance {
      near = List.copyOf(near);
      far = List.copyOf(far);
    }

    /** The same, with these before them. */
    public ByDistance after(List<OpeningId> first) {
      return new ByDistance(Stream.concat(first.stream(), near.stream()).toList(), far);
    }
  }
}
