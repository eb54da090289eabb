package org.dishui.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dishui.shared.PortalSettings;
import org.dishui.shared.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second step of staff: enrolling an authenticator app at the first sign-in, showing a code of it at every other. */
@Service
@Transactional
public class SecondFactors {
    /**
     * What an app needs to join.
     *
     * @param uri the same as a QR code holds
     */
    public record Enrolment(String secret, String uri) {}

    private final Accounts accounts;
    private final AttemptLimits limits;
    private final Vault vault;
    private final PortalSettings settings;
    private final Clock clock;

    SecondFactors(Accounts accounts, AttemptLimits limits, Vault vault, PortalSettings settings, Clock clock) {
        this.accounts = accounts;
        this.limits = limits;
        this.vault = vault;
        this.settings = settings;
        this.clock = clock;
    }

    /** Demo people have none: their password is on the page. */
    public boolean isDue(Account account) {
        return account.isStaff() && !settings.isDemo();
    }

    /** Makes the secret of a first sign-in. */
    public void offer(AccountId id) {
        var account = accounts.require(id);
        if (account.secondFactor() == null)
            account.use(SecondFactor.offered(vault.seal(context(id), TimeCodes.newSecret())));
    }

    /** What to enrol with, as long as nobody has. */
    @Transactional(readOnly = true)
    public Optional<Enrolment> enrolment(AccountId id) {
        var account = accounts.require(id);
        return Optional.ofNullable(account.secondFactor())
                .filter(factor -> !factor.isEnrolled())
                .map(factor -> enrolment(account, vault.open(context(id), factor.secret())));
    }

    /** Takes the first code, and gives the recovery codes, this once. */
    public Optional<List<String>> enrol(AccountId id, String code) {
        var account = accounts.require(id);
        var factor = account.secondFactor();
        if (factor == null || factor.isEnrolled() || !isCode(account, code)) return Optional.empty();
        var codes = RecoveryCodes.make();
        account.recoverWith(
                codes.stream().map(each -> RecoveryCodes.hash(vault, id, each)).collect(Collectors.toSet()));
        return Optional.of(codes);
    }

    /** Whether it is the code of now, not taken before, or a recovery code, which is used up. */
    public boolean isRight(AccountId id, String typed) {
        var account = accounts.require(id);
        var factor = account.secondFactor();
        if (factor == null || !factor.isEnrolled()) return false;
        return isCode(account, typed) || account.recover(RecoveryCodes.hash(vault, id, typed));
    }

    private boolean isCode(Account account, String typed) {
        limits.code(account.id());
        var factor = Objects.requireNonNull(account.secondFactor());
        var code = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
        var step = TimeCodes.step(vault.open(context(account.id()), factor.secret()), code, clock.instant());
        if (step.isEmpty() || factor.wasTaken(step.getAsLong())) return false;
        account.use(factor.taken(step.getAsLong(), clock.instant()));
        limits.codeWasRight(account.id());
        return true;
    }

    private static Enrolment enrolment(Account account, String secret) {
        var who = URLEncoder.encode(account.email(), StandardCharsets.UTF_8);
        return new Enrolment(secret, "otpauth://totp/Dishui:" + who + "?secret=" + secret + "&issuer=Dishui");
    }

    private static String context(AccountId id) {
        return "identity_account.second_factor:" + id;
    }
}
