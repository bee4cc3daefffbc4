// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ECR`

pub mod public_repository;
pub mod pull_through_cache_rule;
pub mod pull_time_update_exclusion;
pub mod registry_policy;
pub mod registry_scanning_configuration;
pub mod replication_configuration;
pub mod repository;
pub mod repository_creation_template;
pub mod signing_configuration;

pub use public_repository::PublicRepository;
pub use pull_through_cache_rule::PullThroughCacheRule;
pub use pull_time_update_exclusion::PullTimeUpdateExclusion;
pub use registry_policy::RegistryPolicy;
pub use registry_scanning_configuration::RegistryScanningConfiguration;
pub use replication_configuration::ReplicationConfiguration;
pub use repository::Repository;
pub use repository_creation_template::RepositoryCreationTemplate;
pub use signing_configuration::SigningConfiguration;
