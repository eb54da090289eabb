package org.dishui.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.dishui.form.FieldReader;
import org.dishui.form.Input;
import org.dishui.form.Reading;
import org.dishui.rules.Fact;
import org.dishui.rules.FactKey;
import org.dishui.rules.Facts;
import org.dishui.rules.Value;
import org.dishui.rules.Vocabulary;
import org.dishui.shared.NotFound;
import org.dishui.shared.Sealed;
import org.dishui.shared.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What applicants do with their own profile, and what forms take from it. */
@Service
@Transactional
public class KeepingProfile {
    private final Profiles profiles;
    private final Vocabulary vocabulary;
    private final Vault vault;
    private final ApplicationEventPublisher events;

    KeepingProfile(Profiles profiles, Vocabulary vocabulary, Vault vault, ApplicationEventPublisher events) {
        this.profiles = profiles;
        this.vocabulary = vocabulary;
        this.vault = vault;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Profile show(Applicant me) {
        return require(me.id());
    }

    /**
     * Keeps what was typed for a section, or tells what cannot be kept, and then keeps nothing. Silence takes a fact back,
     * but a sensitive one stays: its page never shows it, so it comes back empty.
     *
     * @param version of the profile that the page showed
     */
    public Map<FactKey, Reading.Problem> say(Applicant me, ProfileSection section, Input input, int version) {
        var profile = require(me.id());
        if (profile.version() != version) throw new OptimisticLockingFailureException("profile " + me.id());
        var problems = new LinkedHashMap<FactKey, Reading.Problem>();
        var facts = profile.facts();
        var reader = new FieldReader(sealer(me.id()));
        for (var fact : section.facts(vocabulary)) {
            var reading = reader.read(fact, input);
            if (reading instanceof Reading.Problem problem) problems.put(fact.key(), problem);
            else facts = changed(facts, fact, reading);
        }
        if (problems.isEmpty()) keep(profile, facts);
        return problems;
    }

    /**
     * Takes answers over that were given elsewhere. What the profile already says stays, unless the other answer is preferred.
     *
     * @param version of the profile that the page showed
     */
    public void take(Applicant me, Facts carried, Set<FactKey> preferred, int version) {
        var profile = require(me.id());
        if (profile.version() != version) throw new OptimisticLockingFailureException("profile " + me.id());
        var facts = profile.facts();
        for (var said : carried.values().entrySet()) {
            var key = said.getKey();
            boolean suits = vocabulary.find(key).filter(Fact::suitsProfile).isPresent();
            if (suits && (!facts.know(key) || preferred.contains(key))) facts = facts.with(key, said.getValue());
        }
        keep(profile, facts);
    }

    private void keep(Profile profile, Facts facts) {
        if (facts.equals(profile.facts())) return;
        profile.keep(facts);
        events.publishEvent(new ProfileChanged(profile.account(), facts));
    }

    /** The facts for a form; sealed numbers are sealed anew, for the place where the form keeps them. */
    @Transactional(readOnly = true)
    public Facts factsFor(AccountId account, FieldReader.Sealer elsewhere) {
        var facts = require(account).facts();
        for (var fact : facts.values().entrySet())
            facts = facts.with(fact.getKey(), moved(account, fact.getKey(), fact.getValue(), elsewhere));
        return facts;
    }

    FieldReader.Sealer sealer(AccountId account) {
        return (fact, number) -> vault.seal(Profile.context(account, fact), number);
    }

    private static Facts changed(Facts facts, Fact fact, Reading reading) {
        if (reading instanceof Reading.Answer(var value)) return facts.with(fact.key(), value);
        return fact.sensitivity() == Fact.Sensitivity.SENSITIVE ? facts : facts.without(fact.key());
    }

    private Value moved(AccountId account, FactKey fact, Value value, FieldReader.Sealer elsewhere) {
        return switch (value) {
            case Value.Identity(var kind, var number, var mask) ->
                new Value.Identity(kind, elsewhere.seal(fact, open(account, fact, number)), mask);
            case Value.Secret(var number, var mask) ->
                new Value.Secret(elsewhere.seal(fact, open(account, fact, number)), mask);
            default -> value;
        };
    }

    private String open(AccountId account, FactKey fact, Sealed number) {
        return vault.open(Profile.context(account, fact), number);
    }

    private Profile require(AccountId account) {
        return profiles.findById(account).orElseThrow(() -> new NotFound("profile " + account));
    }
}
