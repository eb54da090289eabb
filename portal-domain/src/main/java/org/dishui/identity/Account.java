package org.dishui.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.dishui.shared.DomainRuleViolation;
import org.dishui.shared.Language;
import org.jspecify.annotations.Nullable;

/** One person's way in: the address they sign in with, what they may do, and since when. */
@Entity
@Table(name = "identity_account")
public class Account {
    @EmbeddedId
    private AccountId id;

    private String email;
    private String name;
    private @Nullable String passwordHash;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "identity_account_role", joinColumns = @JoinColumn(name = "account"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles;

    private @Nullable String team;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Instant openedAt;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant disabledAt;
    private @Nullable Consent consent;
    private @Nullable SecondFactor secondFactor;

    @ElementCollection
    @CollectionTable(name = "identity_recovery_code", joinColumns = @JoinColumn(name = "account"))
    @Column(name = "code")
    private Set<String> recoveryCodes;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    private static Account open(EmailAddress email, String name, Set<Role> roles, Language language, Instant now) {
        var account = new Account();
        account.id = AccountId.next();
        account.email = email.value();
        account.name = name;
        account.roles = EnumSet.copyOf(roles);
        account.recoveryCodes = new HashSet<>();
        account.language = language;
        account.openedAt = now;
        return account;
    }

    /** Opened by the person, who has yet to show that the address is theirs. */
    public static Account applicant(
            EmailAddress email, String name, String passwordHash, Consent consent, Language language, Instant now) {
        var account = open(email, name, Set.of(Role.APPLICANT), language, now);
        account.passwordHash = passwordHash;
        account.consent = consent;
        return account;
    }

    /** Opened for someone who works here; they choose the password themselves, by a link. */
    public static Account staff(
            EmailAddress email, String name, Set<Role> roles, @Nullable String team, Language language, Instant now) {
        requireFitting(roles, team);
        var account = open(email, name, roles, language, now);
        account.team = team;
        return account;
    }

    /** Signs up once more before the address was confirmed: the later words count, as only the owner can confirm them. */
    public void signUpAgain(String newName, String newPasswordHash, Consent newConsent) {
        if (confirmedAt != null) throw new DomainRuleViolation("identity.account.confirmed");
        name = newName;
        passwordHash = newPasswordHash;
        consent = newConsent;
    }

    public void confirm(Instant now) {
        if (confirmedAt == null) confirmedAt = now;
    }

    /** Whoever holds the link that went to the address may choose the password, and has so confirmed the address. */
    public void choosePassword(String newPasswordHash, Instant now) {
        passwordHash = newPasswordHash;
        confirm(now);
    }

    /** The same password, kept in a newer way. */
    public void rehash(String newPasswordHash) {
        passwordHash = newPasswordHash;
    }

    public void assign(Set<Role> newRoles, @Nullable String newTeam) {
        requireFitting(newRoles, newTeam);
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
        team = newTeam;
    }

    public void disable(Instant now) {
        if (disabledAt == null) disabledAt = now;
    }

    public void enable() {
        disabledAt = null;
    }

    /** A changed second factor; without one, the next sign-in begins with a new enrolment. */
    public void use(@Nullable SecondFactor changed) {
        secondFactor = changed;
        if (changed == null) recoveryCodes.clear();
    }

    /** New recovery codes, hashed; earlier ones are gone. */
    public void recoverWith(Set<String> hashes) {
        recoveryCodes.clear();
        recoveryCodes.addAll(hashes);
    }

    /** Whether it is one of the recovery codes, which it then is no more. */
    public boolean recover(String hash) {
        return recoveryCodes.remove(hash);
    }

    private static void requireFitting(Set<Role> roles, @Nullable String team) {
        boolean desk = roles.stream().anyMatch(role -> role.area() == Role.Area.DESK);
        if (roles.isEmpty() || !roles.stream().allMatch(Role::isStaff))
            throw new DomainRuleViolation("identity.staff.roles");
        if (desk != (team != null)) throw new DomainRuleViolation("identity.staff.team");
    }

    /** Roles and team in one line, as the chain keeps them. */
    String duties() {
        var names = roles.stream().sorted().map(Role::name).collect(Collectors.joining(" "));
        return team == null ? names : names + " " + team;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public boolean isDisabled() {
        return disabledAt != null;
    }

    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }

    public AccountId id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public @Nullable String passwordHash() {
        return passwordHash;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public @Nullable String team() {
        return team;
    }

    public Language language() {
        return language;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable Consent consent() {
        return consent;
    }

    public @Nullable SecondFactor secondFactor() {
        return secondFactor;
    }

    /** Rises with each change; forms carry it. */
    public int version() {
        return version == null ? 0 : version;
    }
}
