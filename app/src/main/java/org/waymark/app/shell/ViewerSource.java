package org.waymark.app.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.waymark.app.kernel.Viewer;

/** Says who is looking; implemented by the module that knows accounts. */
public interface ViewerSource {
  Optional<Viewer> viewer(HttpServletRequest request);
}
