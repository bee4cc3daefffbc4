// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::PCAConnectorAD::Template` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::PCAConnectorAD::Template`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcaconnectorad-template.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Template(Body);

resource! { Template "AWS::PCAConnectorAD::Template" }

impl Template {
    /// `ConnectorArn`: string, 5 to 200 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn connector_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectorArn", value);
        self
    }

    /// `Definition`: `TemplateDefinition`. Required.
    #[track_caller]
    pub fn definition(mut self, value: impl IntoValue<TemplateDefinition>) -> Self {
        self.0.set("Definition", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^(?!^\s+$)((?![\x5c'\x2b,;<=>#\x22])([\x20-\x7E]))+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ReenrollAllCertificateHolders`: boolean.
    #[track_caller]
    pub fn reenroll_all_certificate_holders(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ReenrollAllCertificateHolders", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Template> {
    /// `TemplateArn`
    #[inline]
    pub fn template_arn(&self) -> Value<String> {
        self.attribute("TemplateArn")
    }
}

/// `ApplicationPolicies` of `AWS::PCAConnectorAD::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationPolicies(Properties);

properties! { ApplicationPolicies }

impl ApplicationPolicies {
    /// `Critical`: boolean.
    #[track_caller]
    pub fn critical(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Critical", value);
        self
    }

    /// `Policies`: list of `ApplicationPolicy`, 1 to 100 items. Required.
    #[track_caller]
    pub fn policies(mut self, value: impl IntoValue<ListOf<ApplicationPolicy>>) -> Self {
        self.0.set("Policies", value);
        self
    }
}

/// `ApplicationPolicy` of `AWS::PCAConnectorAD::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationPolicy(Properties);

properties! { ApplicationPolicy }

impl ApplicationPolicy {
    /// `PolicyObjectIdentifier`: string, 1 to 64 characters, pattern `^([0-2])\.([0-9]|([0-3][0-9]))(\.([0-9]+)){0,126}$`.
    #[track_caller]
    pub fn policy_object_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyObjectIdentifier", value);
        self
    }

    /// `PolicyType`: `ApplicationPolicyType`.
    #[track_caller]
    pub fn policy_type(mut self, value: impl IntoValue<ApplicationPolicyType>) -> Self {
        self.0.set("PolicyType", value);
        self
    }
}

choice! {
    /// `ApplicationPolicyType` of `AWS::PCAConnectorAD::Template`.
    ApplicationPolicyType
    ALL_APPLICATION_POLICIES "ALL_APPLICATION_POLICIES"
    ANY_PURPOSE "ANY_PURPOSE"
    ATTESTATION_IDENTITY_KEY_CERTIFICATE "ATTESTATION_IDENTITY_KEY_CERTIFICATE"
    CERTIFICATE_REQUEST_AGENT "CERTIFICATE_REQUEST_AGENT"
    CLIENT_AUTHENTICATION "CLIENT_AUTHENTICATION"
    CODE_SIGNING "CODE_SIGNING"
    CTL_USAGE "CTL_USAGE"
    DIGITAL_RIGHTS "DIGITAL_RIGHTS"
    DIRECTORY_SERVICE_EMAIL_REPLICATION "DIRECTORY_SERVICE_EMAIL_REPLICATION"
    DISALLOWED_LIST "DISALLOWED_LIST"
    DNS_SERVER_TRUST "DNS_SERVER_TRUST"
    DOCUMENT_ENCRYPTION "DOCUMENT_ENCRYPTION"
    DOCUMENT_SIGNING "DOCUMENT_SIGNING"
    DYNAMIC_CODE_GENERATOR "DYNAMIC_CODE_GENERATOR"
    EARLY_LAUNCH_ANTIMALWARE_DRIVER "EARLY_LAUNCH_ANTIMALWARE_DRIVER"
    EMBEDDED_WINDOWS_SYSTEM_COMPONENT_VERIFICATION "EMBEDDED_WINDOWS_SYSTEM_COMPONENT_VERIFICATION"
    ENCLAVE "ENCLAVE"
    ENCRYPTING_FILE_SYSTEM "ENCRYPTING_FILE_SYSTEM"
    ENDORSEMENT_KEY_CERTIFICATE "ENDORSEMENT_KEY_CERTIFICATE"
    FILE_RECOVERY "FILE_RECOVERY"
    HAL_EXTENSION "HAL_EXTENSION"
    IP_SECURITY_END_SYSTEM "IP_SECURITY_END_SYSTEM"
    IP_SECURITY_IKE_INTERMEDIATE "IP_SECURITY_IKE_INTERMEDIATE"
    IP_SECURITY_TUNNEL_TERMINATION "IP_SECURITY_TUNNEL_TERMINATION"
    IP_SECURITY_USER "IP_SECURITY_USER"
    ISOLATED_USER_MODE "ISOLATED_USER_MODE"
    KDC_AUTHENTICATION "KDC_AUTHENTICATION"
    KERNEL_MODE_CODE_SIGNING "KERNEL_MODE_CODE_SIGNING"
    KEY_PACK_LICENSES "KEY_PACK_LICENSES"
    KEY_RECOVERY "KEY_RECOVERY"
    KEY_RECOVERY_AGENT "KEY_RECOVERY_AGENT"
    LICENSE_SERVER_VERIFICATION "LICENSE_SERVER_VERIFICATION"
    LIFETIME_SIGNING "LIFETIME_SIGNING"
    MICROSOFT_PUBLISHER "MICROSOFT_PUBLISHER"
    MICROSOFT_TIME_STAMPING "MICROSOFT_TIME_STAMPING"
    MICROSOFT_TRUST_LIST_SIGNING "MICROSOFT_TRUST_LIST_SIGNING"
    OCSP_SIGNING "OCSP_SIGNING"
    OEM_WINDOWS_SYSTEM_COMPONENT_VERIFICATION "OEM_WINDOWS_SYSTEM_COMPONENT_VERIFICATION"
    PLATFORM_CERTIFICATE "PLATFORM_CERTIFICATE"
    PREVIEW_BUILD_SIGNING "PREVIEW_BUILD_SIGNING"
    PRIVATE_KEY_ARCHIVAL "PRIVATE_KEY_ARCHIVAL"
    PROTECTED_PROCESS_LIGHT_VERIFICATION "PROTECTED_PROCESS_LIGHT_VERIFICATION"
    PROTECTED_PROCESS_VERIFICATION "PROTECTED_PROCESS_VERIFICATION"
    QUALIFIED_SUBORDINATION "QUALIFIED_SUBORDINATION"
    REVOKED_LIST_SIGNER "REVOKED_LIST_SIGNER"
    ROOT_PROGRAM_AUTO_UPDATE_CA_REVOCATION "ROOT_PROGRAM_AUTO_UPDATE_CA_REVOCATION"
    ROOT_PROGRAM_AUTO_UPDATE_END_REVOCATION "ROOT_PROGRAM_AUTO_UPDATE_END_REVOCATION"
    ROOT_PROGRAM_NO_OSCP_FAILOVER_TO_CRL "ROOT_PROGRAM_NO_OSCP_FAILOVER_TO_CRL"
    ROOT_LIST_SIGNER "ROOT_LIST_SIGNER"
    SECURE_EMAIL "SECURE_EMAIL"
    SERVER_AUTHENTICATION "SERVER_AUTHENTICATION"
    SMART_CARD_LOGIN "SMART_CARD_LOGIN"
    SPC_ENCRYPTED_DIGEST_RETRY_COUNT "SPC_ENCRYPTED_DIGEST_RETRY_COUNT"
    SPC_RELAXED_PE_MARKER_CHECK "SPC_RELAXED_PE_MARKER_CHECK"
    TIME_STAMPING "TIME_STAMPING"
    WINDOWS_HARDWARE_DRIVER_ATTESTED_VERIFICATION "WINDOWS_HARDWARE_DRIVER_ATTESTED_VERIFICATION"
    WINDOWS_HARDWARE_DRIVER_EXTENDED_VERIFICATION "WINDOWS_HARDWARE_DRIVER_EXTENDED_VERIFICATION"
    WINDOWS_HARDWARE_DRIVER_VERIFICATION "WINDOWS_HARDWARE_DRIVER_VERIFICATION"
    WINDOWS_HELLO_RECOVERY_KEY_ENCRYPTION "WINDOWS_HELLO_RECOVERY_KEY_ENCRYPTION"
    WINDOWS_KITS_COMPONENT "WINDOWS_KITS_COMPONENT"
    WINDOWS_RT_VERIFICATION "WINDOWS_RT_VERIFICATION"
    WINDOWS_SOFTWARE_EXTENSION_VERIFICATION "WINDOWS_SOFTWARE_EXTENSION_VERIFICATION"
    WINDOWS_STORE "WINDOWS_STORE"
    WINDOWS_SYSTEM_COMPONENT_VERIFICATION "WINDOWS_SYSTEM_COMPONENT_VERIFICATION"
    WINDOWS_TCB_COMPONENT "WINDOWS_TCB_COMPONENT"
    WINDOWS_THIRD_PARTY_APPLICATION_COMPONENT "WINDOWS_THIRD_PARTY_APPLICATION_COMPONENT"
    WINDOWS_UPDATE "WINDOWS_UPDATE"
}

/// `CertificateValidity` of `AWS::PCAConnectorAD::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct CertificateValidity(Properties);

properties! { CertificateValidity }

impl CertificateValidity {
    /// `RenewalPeriod`: `ValidityPeriod`. Required.
    #[track_caller]
    pub fn renewal_period(mut self, value: impl IntoValue<ValidityPeriod>) -> Self {
        self.0.set("RenewalPeriod", value);
        self
    }

    /// `ValidityPeriod`: `ValidityPeriod`. Required.
    #[track_caller]
    pub fn validity_period(mut self, value: impl IntoValue<ValidityPeriod>) -> Self {
        self.0.set("ValidityPeriod", value);
        self
    }
}

choice! {
    /// `ClientCompatibilityV2` of `AWS::PCAConnectorAD::Template`.
    ClientCompatibilityV2
    WINDOWS_SERVER_2003 "WINDOWS_SERVER_2003"
    WINDOWS_SERVER_2008 "WINDOWS_SERVER_2008"
    WINDOWS_SERVER_2008_R2 "WINDOWS_SERVER_2008_R2"
    WINDOWS_SERVER_2012 "WINDOWS_SERVER_2012"
    WINDOWS_SERVER_2012_R2 "WINDOWS_SERVER_2012_R2"
    WINDOWS_SERVER_2016 "WINDOWS_SERVER_2016"
}

choice! {
    /// `ClientCompatibilityV3` of `AWS::PCAConnectorAD::Template`.
    ClientCompatibilityV3
    WINDOWS_SERVER_2008 "WINDOWS_SERVER_2008"
    WINDOWS_SERVER_2008_R2 "WINDOWS_SERVER_2008_R2"
    WINDOWS_SERVER_2012 "WINDOWS_SERVER_2012"
    WINDOWS_SERVER_2012_R2 "WINDOWS_SERVER_2012_R2"
    WINDOWS_SERVER_2016 "WINDOWS_SERVER_2016"
}

choice! {
    /// `ClientCompatibilityV4` of `AWS::PCAConnectorAD::Template`.
    ClientCompatibilityV4
    WINDOWS_SERVER_2012 "WINDOWS_SERVER_2012"
    WINDOWS_SERVER_2012_R2 "WINDOWS_SERVER_2012_R2"
    WINDOWS_SERVER_2016 "WINDOWS_SERVER_2016"
}

/// `EnrollmentFlagsV2` of `AWS::PCAConnectorAD::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnrollmentFlagsV2(Properties);

properties! { EnrollmentFlagsV2 }

impl EnrollmentFlagsV2 {
    /// `EnableKeyReuseOnNtTokenKeysetStorageFull`: boolean.
    #[track_caller]
    pub fn enable_key_reuse_on_nt_token_keyset_storage_full(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0
            .set("EnableKeyReuseOnNtTokenKeysetStorageFull", value);
        self
    }

    /// `IncludeSymmetricAlgorithms`: boolean.
    #[track_caller]
    pub fn include_symmetric_algorithms(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeSymmetricAlgorithms", value);
        self
    }

    /// `NoSecurityExtension`: boolean.
    #[track_caller]
    pub fn no_security_extension(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("NoSecurityExtension", value);
        self
    }

    /// `RemoveInvalidCertificateFromPersonalStore`: boolean.
    #[track_caller]
    pub fn remove_invalid_certificate_from_personal_store(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0
            .set("RemoveInvalidCertificateFromPersonalStore", value);
        self
    }

    /// `UserInteractionRequired`: boolean.
    #[track_caller]
    pub fn user_interaction_required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UserInteractionRequired", value);
        self
    }
}

/// `EnrollmentFlagsV3` of `AWS::PCAConnectorAD::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnrollmentFlagsV3(Properties);

properties! { EnrollmentFlagsV3 }

impl EnrollmentFlagsV3 {
    /// `EnableKeyReuseOnNtTokenKeysetStorageFull`: boolean.
    #[track_caller]
    pub fn enable_key_reuse_on_nt_token_keyset_storage_full(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0
            .set("EnableKeyReuseOnNtTokenKeysetStorageFull", value);
        self
    }

    /// `IncludeSymmetricAlgorithms`: boolean.
    #[track_caller]
    pub fn include_symmetric_algorithms(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeSymmetricAlgorithms", value);
        self
    }

    /// `NoSecurityExtension`: boolean.
    #[track_caller]
    pub fn no_security_extension(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("NoSecurityExtension", value);
        self
    }

    /// `RemoveInvalidCertificateFromPersonalStore`: boolean.
    #[track_caller]
    pub fn remove_invalid_certificate_from_personal_store(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0
            .set("RemoveInvalidCertificateFromPersonalStore", value);
        self
    }

    /// `UserInteractionRequired`: boolean.
    #[track_caller]
    pub fn user_interaction_required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UserInteractionRequired", value);
        self
    }
}

/// `EnrollmentFlagsV4` of `AWS::PCAConnectorAD::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnrollmentFlagsV4(Properties);

properties! { EnrollmentFlagsV4 }

impl EnrollmentFlagsV4 {
    /// `EnableKeyReuseOnNtTokenKeysetStorageFull`: boolean.
    #[track_caller]
    pub fn enable_key_reuse_on_nt_token_keyset_storage_full(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0
            .set("EnableKeyReuseOnNtTokenKeysetStorageFull", value);
        self
    }

    /// `IncludeSymmetricAlgorithms`: boolean.
    #[track_caller]
    pub fn include_symmetric_algorithms(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeSymmetricAlgorithms", value);
        self
    }

    /// `NoSecurityExtension`: boolean.
    #[track_caller]
    pub fn no_security_extension(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("NoSecurityExtension", value);
        self
    }

    /// `RemoveInvalidCertificateFromPersonalStore`: boolean.
    #[track_caller]
    pub fn remove_invalid_certificate_from_personal_store(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0
            .set("RemoveInvalidCertificateFromPersonalStore", value);
        self
    }

    /// `UserInteractionRequired`: boolean.
    #[track_caller]
    pub fn user_interaction_required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UserInteractionRequired", value);
        self
    }
}

/// `ExtensionsV2` of `AWS::PCAConnectorAD::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExtensionsV2(Properties);

properties! { ExtensionsV2 }

impl ExtensionsV2 {
    /// `ApplicationPolicies`: `ApplicationPolicies`.
    #[track_caller]
    pub fn application_policies(mut self, value: impl IntoValue<ApplicationPolicies>) -> Self {
        self.0.set("ApplicationPolicies", value);
        self
    }

    /// `KeyUsage`: `KeyUsage`. Required.
    #[track_caller]
    pub fn key_usage(mut self, value: impl IntoValue<KeyUsage>) -> Self {
        self.0.set("KeyUsage", value);
        self
    }
}

/// `ExtensionsV3` of `AWS::PCAConnectorAD::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExtensionsV3(Properties);

properties! { ExtensionsV3 }

impl ExtensionsV3 {
    /// `ApplicationPolicies`: `ApplicationPolicies`.
    #[track_caller]
    pub fn application_policies(mut self, value: impl IntoValue<ApplicationPolicies>) -> Self {
        self.0.set("ApplicationPolicies", value);
        self
    }

    /// `KeyUsage`: `KeyUsage`. Required.
    #[track_caller]
    pub fn key_usage(mut self, value: impl IntoValue<KeyUsage>) -> Self {
        self.0.set("KeyUsage", value);
        self
    }
}

/// `ExtensionsV4` of `AWS::PCAConnectorAD::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExtensionsV4(Properties);

properties! { ExtensionsV4 }

impl ExtensionsV4 {
    /// `ApplicationPolicies`: `ApplicationPolicies`.
    #[track_caller]
    pub fn application_policies(mut self, value: impl IntoValue<ApplicationPolicies>) -> Self {
        self.0.set("ApplicationPolicies", value);
        self
    }

    /// `KeyUsage`: `KeyUsage`. Required.
    #[track_caller]
    pub fn key_usage(mut self, value: impl IntoValue<KeyUsage>) -> Self {
        self.0.set("KeyUsage", value);
        self
    }
}

/// `GeneralFlagsV2` of `AWS::PCAConnectorAD::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeneralFlagsV2(Properties);

properties! { GeneralFlagsV2 }

impl GeneralFlagsV2 {
    /// `AutoEnrollment`: boolean.
    #[track_caller]
    pub fn auto_enrollment(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoEnrollment", value);
        self
    }

    /// `MachineType`: boolean.
    #[track_caller]
    pub fn machine_type(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("MachineType", value);
        self
    }
}

/// `GeneralFlagsV3` of `AWS::PCAConnectorAD::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeneralFlagsV3(Properties);

properties! { GeneralFlagsV3 }

impl GeneralFlagsV3 {
    /// `AutoEnrollment`: boolean.
    #[track_caller]
    pub fn auto_enrollment(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoEnrollment", value);
        self
    }

    /// `MachineType`: boolean.
    #[track_caller]
    pub fn machine_type(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("MachineType", value);
        self
    }
}

/// `GeneralFlagsV4` of `AWS::PCAConnectorAD::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeneralFlagsV4(Properties);

properties! { GeneralFlagsV4 }

impl GeneralFlagsV4 {
    /// `AutoEnrollment`: boolean.
    #[track_caller]
    pub fn auto_enrollment(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoEnrollment", value);
        self
    }

    /// `MachineType`: boolean.
    #[track_caller]
    pub fn machine_type(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("MachineType", value);
        self
    }
}

choice! {
    /// `HashAlgorithm` of `AWS::PCAConnectorAD::Template`.
    HashAlgorithm
    SHA256 "SHA256"
    SHA384 "SHA384"
    SHA512 "SHA512"
}

choice! {
    /// `KeySpec` of `AWS::PCAConnectorAD::Template`.
    KeySpec
    KEY_EXCHANGE "KEY_EXCHANGE"
    SIGNATURE "SIGNATURE"
}

/// `KeyUsage` of `AWS::PCAConnectorAD::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct KeyUsage(Properties);

properties! { KeyUsage }

impl KeyUsage {
    /// `Critical`: boolean.
    #[track_caller]
    pub fn critical(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Critical", value);
        self
    }

    /// `UsageFlags`: `KeyUsageFlags`. Required.
    #[track_caller]
    pub fn usage_flags(mut self, value: impl IntoValue<KeyUsageFlags>) -> Self {
        self.0.set("UsageFlags", value);
        self
    }
}

/// `KeyUsageFlags` of `AWS::PCAConnectorAD::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct KeyUsageFlags(Properties);

properties! { KeyUsageFlags }

impl KeyUsageFlags {
    /// `DataEncipherment`: boolean.
    #[track_caller]
    pub fn data_encipherment(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DataEncipherment", value);
        self
    }

    /// `DigitalSignature`: boolean.
    #[track_caller]
    pub fn digital_signature(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DigitalSignature", value);
        self
    }

    /// `KeyAgreement`: boolean.
    #[track_caller]
    pub fn key_agreement(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("KeyAgreement", value);
        self
    }

    /// `KeyEncipherment`: boolean.
    #[track_caller]
    pub fn key_encipherment(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("KeyEncipherment", value);
        self
    }

    /// `NonRepudiation`: boolean.
    #[track_caller]
    pub fn non_repudiation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("NonRepudiation", value);
        self
    }
}

/// `KeyUsageProperty` of `AWS::PCAConnectorAD::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct KeyUsageProperty(Properties);

properties! { KeyUsageProperty }

impl KeyUsageProperty {
    /// `PropertyFlags`: `KeyUsagePropertyFlags`.
    #[track_caller]
    pub fn property_flags(mut self, value: impl IntoValue<KeyUsagePropertyFlags>) -> Self {
        self.0.set("PropertyFlags", value);
        self
    }

    /// `PropertyType`: `KeyUsagePropertyType`.
    #[track_caller]
    pub fn property_type(mut self, value: impl IntoValue<KeyUsagePropertyType>) -> Self {
        self.0.set("PropertyType", value);
        self
    }
}

/// `KeyUsagePropertyFlags` of `AWS::PCAConnectorAD::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct KeyUsagePropertyFlags(Properties);

properties! { KeyUsagePropertyFlags }

impl KeyUsagePropertyFlags {
    /// `Decrypt`: boolean.
    #[track_caller]
    pub fn decrypt(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Decrypt", value);
        self
    }

    /// `KeyAgreement`: boolean.
    #[track_caller]
    pub fn key_agreement(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("KeyAgreement", value);
        self
    }

    /// `Sign`: boolean.
    #[track_caller]
    pub fn sign(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Sign", value);
        self
    }
}

choice! {
    /// `KeyUsagePropertyType` of `AWS::PCAConnectorAD::Template`.
    KeyUsagePropertyType
    ALL "ALL"
}

choice! {
    /// `PrivateKeyAlgorithm` of `AWS::PCAConnectorAD::Template`.
    PrivateKeyAlgorithm
    RSA "RSA"
    ECDH_P256 "ECDH_P256"
    ECDH_P384 "ECDH_P384"
    ECDH_P521 "ECDH_P521"
}

/// `PrivateKeyAttributesV2` of `AWS::PCAConnectorAD::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrivateKeyAttributesV2(Properties);

properties! { PrivateKeyAttributesV2 }

impl PrivateKeyAttributesV2 {
    /// `CryptoProviders`: list of strings, 1 to 100 items.
    #[track_caller]
    pub fn crypto_providers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CryptoProviders", value);
        self
    }

    /// `KeySpec`: `KeySpec`. Required.
    #[track_caller]
    pub fn key_spec(mut self, value: impl IntoValue<KeySpec>) -> Self {
        self.0.set("KeySpec", value);
        self
    }

    /// `MinimalKeyLength`: number, at least 1. Required.
    #[track_caller]
    pub fn minimal_key_length(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinimalKeyLength", value);
        self
    }
}

/// `PrivateKeyAttributesV3` of `AWS::PCAConnectorAD::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrivateKeyAttributesV3(Properties);

properties! { PrivateKeyAttributesV3 }

impl PrivateKeyAttributesV3 {
    /// `Algorithm`: `PrivateKeyAlgorithm`. Required.
    #[track_caller]
    pub fn algorithm(mut self, value: impl IntoValue<PrivateKeyAlgorithm>) -> Self {
        self.0.set("Algorithm", value);
        self
    }

    /// `CryptoProviders`: list of strings, 1 to 100 items.
    #[track_caller]
    pub fn crypto_providers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CryptoProviders", value);
        self
    }

    /// `KeySpec`: `KeySpec`. Required.
    #[track_caller]
    pub fn key_spec(mut self, value: impl IntoValue<KeySpec>) -> Self {
        self.0.set("KeySpec", value);
        self
    }

    /// `KeyUsageProperty`: `KeyUsageProperty`. Required.
    #[track_caller]
    pub fn key_usage_property(mut self, value: impl IntoValue<KeyUsageProperty>) -> Self {
        self.0.set("KeyUsageProperty", value);
        self
    }

    /// `MinimalKeyLength`: number, at least 1. Required.
    #[track_caller]
    pub fn minimal_key_length(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinimalKeyLength", value);
        self
    }
}

/// `PrivateKeyAttributesV4` of `AWS::PCAConnectorAD::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrivateKeyAttributesV4(Properties);

properties! { PrivateKeyAttributesV4 }

impl PrivateKeyAttributesV4 {
    /// `Algorithm`: `PrivateKeyAlgorithm`.
    #[track_caller]
    pub fn algorithm(mut self, value: impl IntoValue<PrivateKeyAlgorithm>) -> Self {
        self.0.set("Algorithm", value);
        self
    }

    /// `CryptoProviders`: list of strings, 1 to 100 items.
    #[track_caller]
    pub fn crypto_providers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CryptoProviders", value);
        self
    }

    /// `KeySpec`: `KeySpec`. Required.
    #[track_caller]
    pub fn key_spec(mut self, value: impl IntoValue<KeySpec>) -> Self {
        self.0.set("KeySpec", value);
        self
    }

    /// `KeyUsageProperty`: `KeyUsageProperty`.
    #[track_caller]
    pub fn key_usage_property(mut self, value: impl IntoValue<KeyUsageProperty>) -> Self {
        self.0.set("KeyUsageProperty", value);
        self
    }

    /// `MinimalKeyLength`: number, at least 1. Required.
    #[track_caller]
    pub fn minimal_key_length(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinimalKeyLength", value);
        self
    }
}

/// `PrivateKeyFlagsV2` of `AWS::PCAConnectorAD::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrivateKeyFlagsV2(Properties);

properties! { PrivateKeyFlagsV2 }

impl PrivateKeyFlagsV2 {
    /// `ClientVersion`: `ClientCompatibilityV2`. Required.
    #[track_caller]
    pub fn client_version(mut self, value: impl IntoValue<ClientCompatibilityV2>) -> Self {
        self.0.set("ClientVersion", value);
        self
    }

    /// `ExportableKey`: boolean.
    #[track_caller]
    pub fn exportable_key(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ExportableKey", value);
        self
    }

    /// `StrongKeyProtectionRequired`: boolean.
    #[track_caller]
    pub fn strong_key_protection_required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("StrongKeyProtectionRequired", value);
        self
    }
}

/// `PrivateKeyFlagsV3` of `AWS::PCAConnectorAD::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrivateKeyFlagsV3(Properties);

properties! { PrivateKeyFlagsV3 }

impl PrivateKeyFlagsV3 {
    /// `ClientVersion`: `ClientCompatibilityV3`. Required.
    #[track_caller]
    pub fn client_version(mut self, value: impl IntoValue<ClientCompatibilityV3>) -> Self {
        self.0.set("ClientVersion", value);
        self
    }

    /// `ExportableKey`: boolean.
    #[track_caller]
    pub fn exportable_key(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ExportableKey", value);
        self
    }

    /// `RequireAlternateSignatureAlgorithm`: boolean.
    #[track_caller]
    pub fn require_alternate_signature_algorithm(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RequireAlternateSignatureAlgorithm", value);
        self
    }

    /// `StrongKeyProtectionRequired`: boolean.
    #[track_caller]
    pub fn strong_key_protection_required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("StrongKeyProtectionRequired", value);
        self
    }
}

/// `PrivateKeyFlagsV4` of `AWS::PCAConnectorAD::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrivateKeyFlagsV4(Properties);

properties! { PrivateKeyFlagsV4 }

impl PrivateKeyFlagsV4 {
    /// `ClientVersion`: `ClientCompatibilityV4`. Required.
    #[track_caller]
    pub fn client_version(mut self, value: impl IntoValue<ClientCompatibilityV4>) -> Self {
        self.0.set("ClientVersion", value);
        self
    }

    /// `ExportableKey`: boolean.
    #[track_caller]
    pub fn exportable_key(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ExportableKey", value);
        self
    }

    /// `RequireAlternateSignatureAlgorithm`: boolean.
    #[track_caller]
    pub fn require_alternate_signature_algorithm(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RequireAlternateSignatureAlgorithm", value);
        self
    }

    /// `RequireSameKeyRenewal`: boolean.
    #[track_caller]
    pub fn require_same_key_renewal(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RequireSameKeyRenewal", value);
        self
    }

    /// `StrongKeyProtectionRequired`: boolean.
    #[track_caller]
    pub fn strong_key_protection_required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("StrongKeyProtectionRequired", value);
        self
    }

    /// `UseLegacyProvider`: boolean.
    #[track_caller]
    pub fn use_legacy_provider(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseLegacyProvider", value);
        self
    }
}

/// `SubjectNameFlagsV2` of `AWS::PCAConnectorAD::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct SubjectNameFlagsV2(Properties);

properties! { SubjectNameFlagsV2 }

impl SubjectNameFlagsV2 {
    /// `RequireCommonName`: boolean.
    #[track_caller]
    pub fn require_common_name(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RequireCommonName", value);
        self
    }

    /// `RequireDirectoryPath`: boolean.
    #[track_caller]
    pub fn require_directory_path(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RequireDirectoryPath", value);
        self
    }

    /// `RequireDnsAsCn`: boolean.
    #[track_caller]
    pub fn require_dns_as_cn(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RequireDnsAsCn", value);
        self
    }

    /// `RequireEmail`: boolean.
    #[track_caller]
    pub fn require_email(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RequireEmail", value);
        self
    }

    /// `SanRequireDirectoryGuid`: boolean.
    #[track_caller]
    pub fn san_require_directory_guid(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SanRequireDirectoryGuid", value);
        self
    }

    /// `SanRequireDns`: boolean.
    #[track_caller]
    pub fn san_require_dns(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SanRequireDns", value);
        self
    }

    /// `SanRequireDomainDns`: boolean.
    #[track_caller]
    pub fn san_require_domain_dns(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SanRequireDomainDns", value);
        self
    }

    /// `SanRequireEmail`: boolean.
    #[track_caller]
    pub fn san_require_email(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SanRequireEmail", value);
        self
    }

    /// `SanRequireSpn`: boolean.
    #[track_caller]
    pub fn san_require_spn(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SanRequireSpn", value);
        self
    }

    /// `SanRequireUpn`: boolean.
    #[track_caller]
    pub fn san_require_upn(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SanRequireUpn", value);
        self
    }
}

/// `SubjectNameFlagsV3` of `AWS::PCAConnectorAD::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct SubjectNameFlagsV3(Properties);

properties! { SubjectNameFlagsV3 }

impl SubjectNameFlagsV3 {
    /// `RequireCommonName`: boolean.
    #[track_caller]
    pub fn require_common_name(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RequireCommonName", value);
        self
    }

    /// `RequireDirectoryPath`: boolean.
    #[track_caller]
    pub fn require_directory_path(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RequireDirectoryPath", value);
        self
    }

    /// `RequireDnsAsCn`: boolean.
    #[track_caller]
    pub fn require_dns_as_cn(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RequireDnsAsCn", value);
        self
    }

    /// `RequireEmail`: boolean.
    #[track_caller]
    pub fn require_email(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RequireEmail", value);
        self
    }

    /// `SanRequireDirectoryGuid`: boolean.
    #[track_caller]
    pub fn san_require_directory_guid(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SanRequireDirectoryGuid", value);
        self
    }

    /// `SanRequireDns`: boolean.
    #[track_caller]
    pub fn san_require_dns(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SanRequireDns", value);
        self
    }

    /// `SanRequireDomainDns`: boolean.
    #[track_caller]
    pub fn san_require_domain_dns(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SanRequireDomainDns", value);
        self
    }

    /// `SanRequireEmail`: boolean.
    #[track_caller]
    pub fn san_require_email(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SanRequireEmail", value);
        self
    }

    /// `SanRequireSpn`: boolean.
    #[track_caller]
    pub fn san_require_spn(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SanRequireSpn", value);
        self
    }

    /// `SanRequireUpn`: boolean.
    #[track_caller]
    pub fn san_require_upn(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SanRequireUpn", value);
        self
    }
}

/// `SubjectNameFlagsV4` of `AWS::PCAConnectorAD::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct SubjectNameFlagsV4(Properties);

properties! { SubjectNameFlagsV4 }

impl SubjectNameFlagsV4 {
    /// `RequireCommonName`: boolean.
    #[track_caller]
    pub fn require_common_name(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RequireCommonName", value);
        self
    }

    /// `RequireDirectoryPath`: boolean.
    #[track_caller]
    pub fn require_directory_path(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RequireDirectoryPath", value);
        self
    }

    /// `RequireDnsAsCn`: boolean.
    #[track_caller]
    pub fn require_dns_as_cn(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RequireDnsAsCn", value);
        self
    }

    /// `RequireEmail`: boolean.
    #[track_caller]
    pub fn require_email(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RequireEmail", value);
        self
    }

    /// `SanRequireDirectoryGuid`: boolean.
    #[track_caller]
    pub fn san_require_directory_guid(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SanRequireDirectoryGuid", value);
        self
    }

    /// `SanRequireDns`: boolean.
    #[track_caller]
    pub fn san_require_dns(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SanRequireDns", value);
        self
    }

    /// `SanRequireDomainDns`: boolean.
    #[track_caller]
    pub fn san_require_domain_dns(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SanRequireDomainDns", value);
        self
    }

    /// `SanRequireEmail`: boolean.
    #[track_caller]
    pub fn san_require_email(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SanRequireEmail", value);
        self
    }

    /// `SanRequireSpn`: boolean.
    #[track_caller]
    pub fn san_require_spn(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SanRequireSpn", value);
        self
    }

    /// `SanRequireUpn`: boolean.
    #[track_caller]
    pub fn san_require_upn(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SanRequireUpn", value);
        self
    }
}

/// `TemplateDefinition` of `AWS::PCAConnectorAD::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct TemplateDefinition(Properties);

properties! { TemplateDefinition }

impl TemplateDefinition {
    /// `TemplateV2`: `TemplateV2`.
    #[track_caller]
    pub fn template_v2(mut self, value: impl IntoValue<TemplateV2>) -> Self {
        self.0.set("TemplateV2", value);
        self
    }

    /// `TemplateV3`: `TemplateV3`.
    #[track_caller]
    pub fn template_v3(mut self, value: impl IntoValue<TemplateV3>) -> Self {
        self.0.set("TemplateV3", value);
        self
    }

    /// `TemplateV4`: `TemplateV4`.
    #[track_caller]
    pub fn template_v4(mut self, value: impl IntoValue<TemplateV4>) -> Self {
        self.0.set("TemplateV4", value);
        self
    }
}

/// `TemplateV2` of `AWS::PCAConnectorAD::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct TemplateV2(Properties);

properties! { TemplateV2 }

impl TemplateV2 {
    /// `CertificateValidity`: `CertificateValidity`. Required.
    #[track_caller]
    pub fn certificate_validity(mut self, value: impl IntoValue<CertificateValidity>) -> Self {
        self.0.set("CertificateValidity", value);
        self
    }

    /// `EnrollmentFlags`: `EnrollmentFlagsV2`. Required.
    #[track_caller]
    pub fn enrollment_flags(mut self, value: impl IntoValue<EnrollmentFlagsV2>) -> Self {
        self.0.set("EnrollmentFlags", value);
        self
    }

    /// `Extensions`: `ExtensionsV2`. Required.
    #[track_caller]
    pub fn extensions(mut self, value: impl IntoValue<ExtensionsV2>) -> Self {
        self.0.set("Extensions", value);
        self
    }

    /// `GeneralFlags`: `GeneralFlagsV2`. Required.
    #[track_caller]
    pub fn general_flags(mut self, value: impl IntoValue<GeneralFlagsV2>) -> Self {
        self.0.set("GeneralFlags", value);
        self
    }

    /// `PrivateKeyAttributes`: `PrivateKeyAttributesV2`. Required.
    #[track_caller]
    pub fn private_key_attributes(mut self, value: impl IntoValue<PrivateKeyAttributesV2>) -> Self {
        self.0.set("PrivateKeyAttributes", value);
        self
    }

    /// `PrivateKeyFlags`: `PrivateKeyFlagsV2`. Required.
    #[track_caller]
    pub fn private_key_flags(mut self, value: impl IntoValue<PrivateKeyFlagsV2>) -> Self {
        self.0.set("PrivateKeyFlags", value);
        self
    }

    /// `SubjectNameFlags`: `SubjectNameFlagsV2`. Required.
    #[track_caller]
    pub fn subject_name_flags(mut self, value: impl IntoValue<SubjectNameFlagsV2>) -> Self {
        self.0.set("SubjectNameFlags", value);
        self
    }

    /// `SupersededTemplates`: list of strings, 1 to 100 items.
    #[track_caller]
    pub fn superseded_templates(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SupersededTemplates", value);
        self
    }
}

/// `TemplateV3` of `AWS::PCAConnectorAD::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct TemplateV3(Properties);

properties! { TemplateV3 }

impl TemplateV3 {
    /// `CertificateValidity`: `CertificateValidity`. Required.
    #[track_caller]
    pub fn certificate_validity(mut self, value: impl IntoValue<CertificateValidity>) -> Self {
        self.0.set("CertificateValidity", value);
        self
    }

    /// `EnrollmentFlags`: `EnrollmentFlagsV3`. Required.
    #[track_caller]
    pub fn enrollment_flags(mut self, value: impl IntoValue<EnrollmentFlagsV3>) -> Self {
        self.0.set("EnrollmentFlags", value);
        self
    }

    /// `Extensions`: `ExtensionsV3`. Required.
    #[track_caller]
    pub fn extensions(mut self, value: impl IntoValue<ExtensionsV3>) -> Self {
        self.0.set("Extensions", value);
        self
    }

    /// `GeneralFlags`: `GeneralFlagsV3`. Required.
    #[track_caller]
    pub fn general_flags(mut self, value: impl IntoValue<GeneralFlagsV3>) -> Self {
        self.0.set("GeneralFlags", value);
        self
    }

    /// `HashAlgorithm`: `HashAlgorithm`. Required.
    #[track_caller]
    pub fn hash_algorithm(mut self, value: impl IntoValue<HashAlgorithm>) -> Self {
        self.0.set("HashAlgorithm", value);
        self
    }

    /// `PrivateKeyAttributes`: `PrivateKeyAttributesV3`. Required.
    #[track_caller]
    pub fn private_key_attributes(mut self, value: impl IntoValue<PrivateKeyAttributesV3>) -> Self {
        self.0.set("PrivateKeyAttributes", value);
        self
    }

    /// `PrivateKeyFlags`: `PrivateKeyFlagsV3`. Required.
    #[track_caller]
    pub fn private_key_flags(mut self, value: impl IntoValue<PrivateKeyFlagsV3>) -> Self {
        self.0.set("PrivateKeyFlags", value);
        self
    }

    /// `SubjectNameFlags`: `SubjectNameFlagsV3`. Required.
    #[track_caller]
    pub fn subject_name_flags(mut self, value: impl IntoValue<SubjectNameFlagsV3>) -> Self {
        self.0.set("SubjectNameFlags", value);
        self
    }

    /// `SupersededTemplates`: list of strings, 1 to 100 items.
    #[track_caller]
    pub fn superseded_templates(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SupersededTemplates", value);
        self
    }
}

/// `TemplateV4` of `AWS::PCAConnectorAD::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct TemplateV4(Properties);

properties! { TemplateV4 }

impl TemplateV4 {
    /// `CertificateValidity`: `CertificateValidity`. Required.
    #[track_caller]
    pub fn certificate_validity(mut self, value: impl IntoValue<CertificateValidity>) -> Self {
        self.0.set("CertificateValidity", value);
        self
    }

    /// `EnrollmentFlags`: `EnrollmentFlagsV4`. Required.
    #[track_caller]
    pub fn enrollment_flags(mut self, value: impl IntoValue<EnrollmentFlagsV4>) -> Self {
        self.0.set("EnrollmentFlags", value);
        self
    }

    /// `Extensions`: `ExtensionsV4`. Required.
    #[track_caller]
    pub fn extensions(mut self, value: impl IntoValue<ExtensionsV4>) -> Self {
        self.0.set("Extensions", value);
        self
    }

    /// `GeneralFlags`: `GeneralFlagsV4`. Required.
    #[track_caller]
    pub fn general_flags(mut self, value: impl IntoValue<GeneralFlagsV4>) -> Self {
        self.0.set("GeneralFlags", value);
        self
    }

    /// `HashAlgorithm`: `HashAlgorithm`.
    #[track_caller]
    pub fn hash_algorithm(mut self, value: impl IntoValue<HashAlgorithm>) -> Self {
        self.0.set("HashAlgorithm", value);
        self
    }

    /// `PrivateKeyAttributes`: `PrivateKeyAttributesV4`. Required.
    #[track_caller]
    pub fn private_key_attributes(mut self, value: impl IntoValue<PrivateKeyAttributesV4>) -> Self {
        self.0.set("PrivateKeyAttributes", value);
        self
    }

    /// `PrivateKeyFlags`: `PrivateKeyFlagsV4`. Required.
    #[track_caller]
    pub fn private_key_flags(mut self, value: impl IntoValue<PrivateKeyFlagsV4>) -> Self {
        self.0.set("PrivateKeyFlags", value);
        self
    }

    /// `SubjectNameFlags`: `SubjectNameFlagsV4`. Required.
    #[track_caller]
    pub fn subject_name_flags(mut self, value: impl IntoValue<SubjectNameFlagsV4>) -> Self {
        self.0.set("SubjectNameFlags", value);
        self
    }

    /// `SupersededTemplates`: list of strings, 1 to 100 items.
    #[track_caller]
    pub fn superseded_templates(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SupersededTemplates", value);
        self
    }
}

/// `ValidityPeriod` of `AWS::PCAConnectorAD::Template`.
#[derive(Clone, Default)]
#[must_use]
pub struct ValidityPeriod(Properties);

properties! { ValidityPeriod }

impl ValidityPeriod {
    /// `Period`: number, 1 to 8766000. Required.
    #[track_caller]
    pub fn period(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Period", value);
        self
    }

    /// `PeriodType`: `ValidityPeriodType`. Required.
    #[track_caller]
    pub fn period_type(mut self, value: impl IntoValue<ValidityPeriodType>) -> Self {
        self.0.set("PeriodType", value);
        self
    }
}

choice! {
    /// `ValidityPeriodType` of `AWS::PCAConnectorAD::Template`.
    ValidityPeriodType
    HOURS "HOURS"
    DAYS "DAYS"
    WEEKS "WEEKS"
    MONTHS "MONTHS"
    YEARS "YEARS"
}
