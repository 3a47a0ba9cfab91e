package org.waymark.app.opportunities;

import java.util.Collection;
import java.util.List;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.Viewer;

/** Orders openings by how well they suit the viewer; implemented by the module that knows. */
public interface OpeningOrder {
  /** One page of them, the best first; none is left out for suiting badly. */
  List<OpeningId> bestFirst(Viewer viewer, Collection<OpeningId> openings, Paging page);
}
