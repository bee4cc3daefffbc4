// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::PaymentCryptography::Key` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::PaymentCryptography::Key`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-paymentcryptography-key.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Key(Body);

resource! { Key "AWS::PaymentCryptography::Key" }

impl Key {
    /// `DeriveKeyUsage`: `DeriveKeyUsage`.
    #[track_caller]
    pub fn derive_key_usage(mut self, value: impl IntoValue<DeriveKeyUsage>) -> Self {
        self.0.set("DeriveKeyUsage", value);
        self
    }

    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `Exportable`: boolean. Required.
    #[track_caller]
    pub fn exportable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Exportable", value);
        self
    }

    /// `KeyAttributes`: `KeyAttributes`. Required.
    #[track_caller]
    pub fn key_attributes(mut self, value: impl IntoValue<KeyAttributes>) -> Self {
        self.0.set("KeyAttributes", value);
        self
    }

    /// `KeyCheckValueAlgorithm`: `KeyCheckValueAlgorithm`.
    #[track_caller]
    pub fn key_check_value_algorithm(
        mut self,
        value: impl IntoValue<KeyCheckValueAlgorithm>,
    ) -> Self {
        self.0.set("KeyCheckValueAlgorithm", value);
        self
    }

    /// `Policy`: string, 1 to 20480 characters, pattern `^[\u0009\u000A\u000D\u0020-\u00FF]+$`.
    #[track_caller]
    pub fn policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Policy", value);
        self
    }

    /// `ReplicationRegions`: list of strings.
    #[track_caller]
    pub fn replication_regions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ReplicationRegions", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Key> {
    /// `KeyIdentifier`
    #[inline]
    pub fn key_identifier(&self) -> Value<String> {
        self.attribute("KeyIdentifier")
    }

    /// `KeyOrigin`
    #[inline]
    pub fn key_origin(&self) -> Value<String> {
        self.attribute("KeyOrigin")
    }

    /// `KeyState`
    #[inline]
    pub fn key_state(&self) -> Value<String> {
        self.attribute("KeyState")
    }

    /// `ReplicationStatus`
    #[inline]
    pub fn replication_status(&self) -> Value<Node> {
        self.attribute("ReplicationStatus")
    }
}

choice! {
    /// `DeriveKeyUsage` of `AWS::PaymentCryptography::Key`.
    DeriveKeyUsage
    TR31_B0_BASE_DERIVATION_KEY "TR31_B0_BASE_DERIVATION_KEY"
    TR31_C0_CARD_VERIFICATION_KEY "TR31_C0_CARD_VERIFICATION_KEY"
    TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY "TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY"
    TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS "TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS"
    TR31_E1_EMV_MKEY_CONFIDENTIALITY "TR31_E1_EMV_MKEY_CONFIDENTIALITY"
    TR31_E2_EMV_MKEY_INTEGRITY "TR31_E2_EMV_MKEY_INTEGRITY"
    TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS "TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS"
    TR31_E5_EMV_MKEY_CARD_PERSONALIZATION "TR31_E5_EMV_MKEY_CARD_PERSONALIZATION"
    TR31_E6_EMV_MKEY_OTHER "TR31_E6_EMV_MKEY_OTHER"
    TR31_K0_KEY_ENCRYPTION_KEY "TR31_K0_KEY_ENCRYPTION_KEY"
    TR31_K1_KEY_BLOCK_PROTECTION_KEY "TR31_K1_KEY_BLOCK_PROTECTION_KEY"
    TR31_M3_ISO_9797_3_MAC_KEY "TR31_M3_ISO_9797_3_MAC_KEY"
    TR31_M1_ISO_9797_1_MAC_KEY "TR31_M1_ISO_9797_1_MAC_KEY"
    TR31_M6_ISO_9797_5_CMAC_KEY "TR31_M6_ISO_9797_5_CMAC_KEY"
    TR31_M7_HMAC_KEY "TR31_M7_HMAC_KEY"
    TR31_P0_PIN_ENCRYPTION_KEY "TR31_P0_PIN_ENCRYPTION_KEY"
    TR31_P1_PIN_GENERATION_KEY "TR31_P1_PIN_GENERATION_KEY"
    TR31_V1_IBM3624_PIN_VERIFICATION_KEY "TR31_V1_IBM3624_PIN_VERIFICATION_KEY"
    TR31_V2_VISA_PIN_VERIFICATION_KEY "TR31_V2_VISA_PIN_VERIFICATION_KEY"
}

choice! {
    /// `KeyAlgorithm` of `AWS::PaymentCryptography::Key`.
    KeyAlgorithm
    TDES_2KEY "TDES_2KEY"
    TDES_3KEY "TDES_3KEY"
    AES_128 "AES_128"
    AES_192 "AES_192"
    AES_256 "AES_256"
    HMAC_SHA256 "HMAC_SHA256"
    HMAC_SHA384 "HMAC_SHA384"
    HMAC_SHA512 "HMAC_SHA512"
    HMAC_SHA224 "HMAC_SHA224"
    RSA_2048 "RSA_2048"
    RSA_3072 "RSA_3072"
    RSA_4096 "RSA_4096"
    ECC_NIST_P256 "ECC_NIST_P256"
    ECC_NIST_P384 "ECC_NIST_P384"
    ECC_NIST_P521 "ECC_NIST_P521"
}

/// `KeyAttributes` of `AWS::PaymentCryptography::Key`.
#[derive(Clone, Default)]
#[must_use]
pub struct KeyAttributes(Properties);

properties! { KeyAttributes }

impl KeyAttributes {
    /// `KeyAlgorithm`: `KeyAlgorithm`. Required.
    #[track_caller]
    pub fn key_algorithm(mut self, value: impl IntoValue<KeyAlgorithm>) -> Self {
        self.0.set("KeyAlgorithm", value);
        self
    }

    /// `KeyClass`: `KeyClass`. Required.
    #[track_caller]
    pub fn key_class(mut self, value: impl IntoValue<KeyClass>) -> Self {
        self.0.set("KeyClass", value);
        self
    }

    /// `KeyModesOfUse`: `KeyModesOfUse`. Required.
    #[track_caller]
    pub fn key_modes_of_use(mut self, value: impl IntoValue<KeyModesOfUse>) -> Self {
        self.0.set("KeyModesOfUse", value);
        self
    }

    /// `KeyUsage`: `KeyUsage`. Required.
    #[track_caller]
    pub fn key_usage(mut self, value: impl IntoValue<KeyUsage>) -> Self {
        self.0.set("KeyUsage", value);
        self
    }
}

choice! {
    /// `KeyCheckValueAlgorithm` of `AWS::PaymentCryptography::Key`.
    KeyCheckValueAlgorithm
    CMAC "CMAC"
    ANSI_X9_24 "ANSI_X9_24"
    HMAC "HMAC"
    SHA_1 "SHA_1"
}

choice! {
    /// `KeyClass` of `AWS::PaymentCryptography::Key`.
    KeyClass
    SYMMETRIC_KEY "SYMMETRIC_KEY"
    ASYMMETRIC_KEY_PAIR "ASYMMETRIC_KEY_PAIR"
    PRIVATE_KEY "PRIVATE_KEY"
    PUBLIC_KEY "PUBLIC_KEY"
}

/// `KeyModesOfUse` of `AWS::PaymentCryptography::Key`.
#[derive(Clone, Default)]
#[must_use]
pub struct KeyModesOfUse(Properties);

properties! { KeyModesOfUse }

impl KeyModesOfUse {
    /// `Decrypt`: boolean, default false.
    #[track_caller]
    pub fn decrypt(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Decrypt", value);
        self
    }

    /// `DeriveKey`: boolean, default false.
    #[track_caller]
    pub fn derive_key(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeriveKey", value);
        self
    }

    /// `Encrypt`: boolean, default false.
    #[track_caller]
    pub fn encrypt(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Encrypt", value);
        self
    }

    /// `Generate`: boolean, default false.
    #[track_caller]
    pub fn generate(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Generate", value);
        self
    }

    /// `NoRestrictions`: boolean, default false.
    #[track_caller]
    pub fn no_restrictions(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("NoRestrictions", value);
        self
    }

    /// `Sign`: boolean, default false.
    #[track_caller]
    pub fn sign(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Sign", value);
        self
    }

    /// `Unwrap`: boolean, default false.
    #[track_caller]
    pub fn unwrap(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Unwrap", value);
        self
    }

    /// `Verify`: boolean, default false.
    #[track_caller]
    pub fn verify(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Verify", value);
        self
    }

    /// `Wrap`: boolean, default false.
    #[track_caller]
    pub fn wrap(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Wrap", value);
        self
    }
}

choice! {
    /// `KeyUsage` of `AWS::PaymentCryptography::Key`.
    KeyUsage
    TR31_B0_BASE_DERIVATION_KEY "TR31_B0_BASE_DERIVATION_KEY"
    TR31_C0_CARD_VERIFICATION_KEY "TR31_C0_CARD_VERIFICATION_KEY"
    TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY "TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY"
    TR31_D1_ASYMMETRIC_KEY_FOR_DATA_ENCRYPTION "TR31_D1_ASYMMETRIC_KEY_FOR_DATA_ENCRYPTION"
    TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS "TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS"
    TR31_E1_EMV_MKEY_CONFIDENTIALITY "TR31_E1_EMV_MKEY_CONFIDENTIALITY"
    TR31_E2_EMV_MKEY_INTEGRITY "TR31_E2_EMV_MKEY_INTEGRITY"
    TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS "TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS"
    TR31_E5_EMV_MKEY_CARD_PERSONALIZATION "TR31_E5_EMV_MKEY_CARD_PERSONALIZATION"
    TR31_E6_EMV_MKEY_OTHER "TR31_E6_EMV_MKEY_OTHER"
    TR31_K0_KEY_ENCRYPTION_KEY "TR31_K0_KEY_ENCRYPTION_KEY"
    TR31_K1_KEY_BLOCK_PROTECTION_KEY "TR31_K1_KEY_BLOCK_PROTECTION_KEY"
    TR31_K3_ASYMMETRIC_KEY_FOR_KEY_AGREEMENT "TR31_K3_ASYMMETRIC_KEY_FOR_KEY_AGREEMENT"
    TR31_M0_ISO_16609_MAC_KEY "TR31_M0_ISO_16609_MAC_KEY"
    TR31_M3_ISO_9797_3_MAC_KEY "TR31_M3_ISO_9797_3_MAC_KEY"
    TR31_M1_ISO_9797_1_MAC_KEY "TR31_M1_ISO_9797_1_MAC_KEY"
    TR31_M6_ISO_9797_5_CMAC_KEY "TR31_M6_ISO_9797_5_CMAC_KEY"
    TR31_M7_HMAC_KEY "TR31_M7_HMAC_KEY"
    TR31_P0_PIN_ENCRYPTION_KEY "TR31_P0_PIN_ENCRYPTION_KEY"
    TR31_P1_PIN_GENERATION_KEY "TR31_P1_PIN_GENERATION_KEY"
    TR31_S0_ASYMMETRIC_KEY_FOR_DIGITAL_SIGNATURE "TR31_S0_ASYMMETRIC_KEY_FOR_DIGITAL_SIGNATURE"
    TR31_V1_IBM3624_PIN_VERIFICATION_KEY "TR31_V1_IBM3624_PIN_VERIFICATION_KEY"
    TR31_V2_VISA_PIN_VERIFICATION_KEY "TR31_V2_VISA_PIN_VERIFICATION_KEY"
    TR31_K2_TR34_ASYMMETRIC_KEY "TR31_K2_TR34_ASYMMETRIC_KEY"
}

/// `Tag` of `AWS::PaymentCryptography::Key`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
