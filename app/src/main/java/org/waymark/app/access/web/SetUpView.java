package org.waymark.app.access.web;

import java.util.List;
import org.waymark.app.kernel.Refusal;

/** Public for the generated template classes only. */
public record SetUpView(
    String code,
    boolean known,
    boolean firstAdministrator,
    String name,
    String login,
    List<Refusal> refusals) {}
