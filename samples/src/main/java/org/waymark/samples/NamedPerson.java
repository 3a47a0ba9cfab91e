package org.waymark.samples;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person who is in every sample company, whatever its size and seed, with a fixed number and
 * e-mail.
 */
public record NamedPerson(
    String key,
    String number,
    String givenName,
    String familyName,
    String email,
    String role,
    String unit,
    String site,
    @Nullable String manager,
    List<String> hats,
    String language,
    String sex,
    int inRoleMonths) {}
