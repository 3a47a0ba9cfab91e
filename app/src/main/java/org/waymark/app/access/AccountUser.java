package org.waymark.app.access;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * What a session keeps: which account signed in. Everything else is read anew with each request.
 */
final class AccountUser implements UserDetails, CredentialsContainer {
  private static final long serialVersionUID = 1;
  private final UUID account;
  private transient @Nullable String hash;
  private final transient boolean locked;

  AccountUser(UUID account, @Nullable String hash, boolean locked) {
    this.account = account;
    this.hash = hash;
    this.locked = locked;
  }

  UUID account() {
    return account;
  }

  @Override
  public String getUsername() {
    return account.toString();
  }

  @Override
  public @Nullable String getPassword() {
    return hash;
  }

  @Override
  public boolean isAccountNonLocked() {
    return !locked;
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.of();
  }

  @Override
  public void eraseCredentials() {
    hash = null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AccountUser user && user.account.equals(account);
  }

  @Override
  public int hashCode() {
    return account.hashCode();
  }
}
