//! Kinds and uses of keys.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The kind of a key.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum KeySpec {
    /// A symmetric key of 256 bits for encryption.
    #[default]
    SymmetricDefault,
    /// RSA of 2,048 bits.
    #[serde(rename = "rsa_2048")]
    Rsa2048,
    /// RSA of 3,072 bits.
    #[serde(rename = "rsa_3072")]
    Rsa3072,
    /// RSA of 4,096 bits.
    #[serde(rename = "rsa_4096")]
    Rsa4096,
    /// The elliptic curve P-256 of NIST.
    EccNistP256,
    /// The elliptic curve P-384 of NIST.
    EccNistP384,
    /// The elliptic curve P-521 of NIST.
    EccNistP521,
    /// The elliptic curve of cryptocurrencies, for signatures.
    #[serde(rename = "ecc_secg_p256k1")]
    EccSecgP256k1,
    /// The elliptic curve Ed25519, for signatures.
    #[serde(rename = "ecc_nist_edwards25519")]
    EccNistEdwards25519,
    /// HMAC with SHA-224.
    #[serde(rename = "hmac_224")]
    Hmac224,
    /// HMAC with SHA-256.
    #[serde(rename = "hmac_256")]
    Hmac256,
    /// HMAC with SHA-384.
    #[serde(rename = "hmac_384")]
    Hmac384,
    /// HMAC with SHA-512.
    #[serde(rename = "hmac_512")]
    Hmac512,
    /// SM2; in China only.
    #[serde(rename = "sm2")]
    Sm2,
    /// ML-DSA-44, for signatures that quantum computers cannot forge.
    #[serde(rename = "ml_dsa_44")]
    MlDsa44,
    /// ML-DSA-65, for signatures that quantum computers cannot forge.
    #[serde(rename = "ml_dsa_65")]
    MlDsa65,
    /// ML-DSA-87, for signatures that quantum computers cannot forge.
    #[serde(rename = "ml_dsa_87")]
    MlDsa87,
}

/// What a key is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum KeyUsage {
    /// To encrypt and to decrypt.
    EncryptDecrypt,
    /// To sign and to verify signatures.
    SignVerify,
    /// To make and to verify codes that authenticate messages.
    GenerateVerifyMac,
    /// To agree on a secret with somebody else.
    KeyAgreement,
}

impl KeySpec {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference")]
    pub(super) fn is_default(&self) -> bool {
        *self == Self::default()
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::SymmetricDefault => "SYMMETRIC_DEFAULT",
            Self::Rsa2048 => "RSA_2048",
            Self::Rsa3072 => "RSA_3072",
            Self::Rsa4096 => "RSA_4096",
            Self::EccNistP256 => "ECC_NIST_P256",
            Self::EccNistP384 => "ECC_NIST_P384",
            Self::EccNistP521 => "ECC_NIST_P521",
            Self::EccSecgP256k1 => "ECC_SECG_P256K1",
            Self::EccNistEdwards25519 => "ECC_NIST_EDWARDS25519",
            Self::Hmac224 => "HMAC_224",
            Self::Hmac256 => "HMAC_256",
            Self::Hmac384 => "HMAC_384",
            Self::Hmac512 => "HMAC_512",
            Self::Sm2 => "SM2",
            Self::MlDsa44 => "ML_DSA_44",
            Self::MlDsa65 => "ML_DSA_65",
            Self::MlDsa87 => "ML_DSA_87",
        }
    }

    /// The uses that a key of this kind can have, the most common first.
    ///
    /// Source: the page "Key spec reference" of the KMS developer guide.
    pub(super) fn usages(self) -> &'static [KeyUsage] {
        use KeyUsage::{EncryptDecrypt, GenerateVerifyMac, KeyAgreement, SignVerify};
        match self {
            Self::SymmetricDefault => &[EncryptDecrypt],
            Self::Rsa2048 | Self::Rsa3072 | Self::Rsa4096 => &[EncryptDecrypt, SignVerify],
            Self::EccNistP256 | Self::EccNistP384 | Self::EccNistP521 => {
                &[SignVerify, KeyAgreement]
            }
            Self::EccSecgP256k1
            | Self::EccNistEdwards25519
            | Self::MlDsa44
            | Self::MlDsa65
            | Self::MlDsa87 => &[SignVerify],
            Self::Hmac224 | Self::Hmac256 | Self::Hmac384 | Self::Hmac512 => &[GenerateVerifyMac],
            Self::Sm2 => &[EncryptDecrypt, SignVerify, KeyAgreement],
        }
    }
}

impl KeyUsage {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::EncryptDecrypt => "ENCRYPT_DECRYPT",
            Self::SignVerify => "SIGN_VERIFY",
            Self::GenerateVerifyMac => "GENERATE_VERIFY_MAC",
            Self::KeyAgreement => "KEY_AGREEMENT",
        }
    }
}
