// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CertificateManager`

pub mod account;
pub mod acme_domain_validation;
pub mod acme_endpoint;
pub mod acme_external_account_binding;
pub mod certificate;

pub use account::Account;
pub use acme_domain_validation::AcmeDomainValidation;
pub use acme_endpoint::AcmeEndpoint;
pub use acme_external_account_binding::AcmeExternalAccountBinding;
pub use certificate::Certificate;
