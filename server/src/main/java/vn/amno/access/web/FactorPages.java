package vn.amno.access.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.amno.access.SecondSteps;
import vn.amno.access.SecondSteps.Standing;
import vn.amno.access.Session;
import vn.amno.access.factor.CredentialChanges;
import vn.amno.access.factor.CredentialChanges.Told;
import vn.amno.access.factor.Factors;
import vn.amno.access.factor.Passkey;
import vn.amno.access.provider.ProviderSignIns;
import vn.amno.web.Formats;

@Component
class FactorPages {

    private final SecondSteps steps;
    private final Factors factors;
    private final CredentialChanges changes;
    private final ProviderSignIns providers;
    private final boolean demo;

    FactorPages(
            SecondSteps steps,
            Factors factors,
            CredentialChanges changes,
            ProviderSignIns providers,
            @Value("${amno.demo:false}") boolean demo) {
        this.steps = steps;
        this.factors = factors;
        this.changes = changes;
        this.providers = providers;
        this.demo = demo;
    }

    FactorsPage page(Session session) {
        var account = session.account().id();
        var owned = factors.of(account);
        return new FactorsPage(
                steps.standing(session) == Standing.TO_ENROL,
                steps.demanded(session),
                demo,
                owned.totpSince() == null ? "" : Formats.moment(owned.totpSince()),
                owned.recoveryCodes(),
                owned.passkeys().stream().map(FactorPages::device).toList(),
                new FactorsPage.Providers(providers.providers(), providers.list(account)),
                changes.recent(account).stream().map(FactorPages::change).toList());
    }

    private static FactorsPage.Device device(Passkey passkey) {
        return new FactorsPage.Device(
                passkey.id().toString(),
                passkey.name(),
                passkey.backedUp() ? "có bản sao ở nhà cung cấp thiết bị" : "chỉ trên thiết bị này",
                Formats.moment(passkey.madeAt()),
                passkey.usedAt() == null ? "chưa dùng" : Formats.moment(passkey.usedAt()));
    }

    private static FactorsPage.Change change(Told told) {
        return new FactorsPage.Change(
                told.change().vietnamese(),
                Formats.moment(told.at()),
                told.byOwner() ? "chủ tài khoản" : "quản trị",
                told.unread());
    }
}
