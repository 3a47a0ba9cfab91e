package org.waymark.app.policy.web;

import java.util.List;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.policy.model.Version;

/**
 * All versions that the viewer may see.
 *
 * @param open drafts and what waits for a second person; for those who write rules
 * @param past put into force, the latest first
 */
public record VersionsView(
    List<Version> open, List<Version> past, int current, boolean writes, List<Refusal> refusals) {}
