// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::KMS::Key` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::KMS::Key`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Key(Body);

resource! { Key "AWS::KMS::Key" }

impl Key {
    /// `BypassPolicyLockoutSafetyCheck`: boolean, default false.
    #[track_caller]
    pub fn bypass_policy_lockout_safety_check(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("BypassPolicyLockoutSafetyCheck", value);
        self
    }

    /// `Description`: string, at most 8192 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EnableKeyRotation`: boolean.
    #[track_caller]
    pub fn enable_key_rotation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableKeyRotation", value);
        self
    }

    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `KeyPolicy`: object or string.
    #[track_caller]
    pub fn key_policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("KeyPolicy", value);
        self
    }

    /// `KeySpec`: `KeySpec`, default `SYMMETRIC_DEFAULT`.
    #[track_caller]
    pub fn key_spec(mut self, value: impl IntoValue<KeySpec>) -> Self {
        self.0.set("KeySpec", value);
        self
    }

    /// `KeyUsage`: `KeyUsage`, default `ENCRYPT_DECRYPT`.
    #[track_caller]
    pub fn key_usage(mut self, value: impl IntoValue<KeyUsage>) -> Self {
        self.0.set("KeyUsage", value);
        self
    }

    /// `MultiRegion`: boolean, default false.
    #[track_caller]
    pub fn multi_region(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("MultiRegion", value);
        self
    }

    /// `Origin`: `Origin`, default `AWS_KMS`.
    #[track_caller]
    pub fn origin(mut self, value: impl IntoValue<Origin>) -> Self {
        self.0.set("Origin", value);
        self
    }

    /// `PendingWindowInDays`: integer, 7 to 30.
    #[track_caller]
    pub fn pending_window_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PendingWindowInDays", value);
        self
    }

    /// `RotationPeriodInDays`: integer, 90 to 2560, default 365.
    #[track_caller]
    pub fn rotation_period_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RotationPeriodInDays", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Key> {
    /// `Ref`: `AWS::KMS::Key.Id`
    #[inline]
    pub fn id(&self) -> Value<format::KmsKeyId> {
        self.reference().unchecked().into()
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<format::KmsKeyArn> {
        self.attribute("Arn")
    }

    /// `KeyId`
    #[inline]
    pub fn key_id(&self) -> Value<format::KmsKeyId> {
        self.attribute("KeyId")
    }
}

choice! {
    /// `KeySpec` of `AWS::KMS::Key`.
    KeySpec
    SYMMETRIC_DEFAULT "SYMMETRIC_DEFAULT"
    RSA_2048 "RSA_2048"
    RSA_3072 "RSA_3072"
    RSA_4096 "RSA_4096"
    ECC_NIST_P256 "ECC_NIST_P256"
    ECC_NIST_P384 "ECC_NIST_P384"
    ECC_NIST_P521 "ECC_NIST_P521"
    ECC_SECG_P256K1 "ECC_SECG_P256K1"
    HMAC_224 "HMAC_224"
    HMAC_256 "HMAC_256"
    HMAC_384 "HMAC_384"
    HMAC_512 "HMAC_512"
    SM2 "SM2"
    ML_DSA_44 "ML_DSA_44"
    ML_DSA_65 "ML_DSA_65"
    ML_DSA_87 "ML_DSA_87"
    ECC_NIST_EDWARDS25519 "ECC_NIST_EDWARDS25519"
}

choice! {
    /// `KeyUsage` of `AWS::KMS::Key`.
    KeyUsage
    ENCRYPT_DECRYPT "ENCRYPT_DECRYPT"
    SIGN_VERIFY "SIGN_VERIFY"
    GENERATE_VERIFY_MAC "GENERATE_VERIFY_MAC"
    KEY_AGREEMENT "KEY_AGREEMENT"
}

choice! {
    /// `Origin` of `AWS::KMS::Key`.
    Origin
    AWS_KMS "AWS_KMS"
    EXTERNAL "EXTERNAL"
}

/// `Tag` of `AWS::KMS::Key`.
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

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
