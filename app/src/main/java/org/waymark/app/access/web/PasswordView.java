package org.waymark.app.access.web;

import java.util.List;
import org.waymark.app.kernel.Refusal;

/** Public for the generated template classes only. */
public record PasswordView(String login, boolean hasPassword, List<Refusal> refusals) {}
