package org.dishui.shared.persistence.vault;

import org.dishui.shared.PortalSettings;
import org.dishui.shared.Vault;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the vault with the keys that the settings name. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {
    @Bean
    Vault vault(PortalSettings settings) {
        return new AesVault(KeyRing.of(settings));
    }
}
