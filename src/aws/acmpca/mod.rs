// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ACMPCA`

pub mod certificate;
pub mod certificate_authority;
pub mod certificate_authority_activation;
pub mod permission;

pub use certificate::Certificate;
pub use certificate_authority::CertificateAuthority;
pub use certificate_authority_activation::CertificateAuthorityActivation;
pub use permission::Permission;
