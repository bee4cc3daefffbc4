// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EKS`

pub mod access_entry;
pub mod addon;
pub mod capability;
pub mod certificate_authority;
pub mod cluster;
pub mod fargate_profile;
pub mod identity_provider_config;
pub mod nodegroup;
pub mod pod_identity_association;

pub use access_entry::AccessEntry;
pub use addon::Addon;
pub use capability::Capability;
pub use certificate_authority::CertificateAuthority;
pub use cluster::Cluster;
pub use fargate_profile::FargateProfile;
pub use identity_provider_config::IdentityProviderConfig;
pub use nodegroup::Nodegroup;
pub use pod_identity_association::PodIdentityAssociation;
