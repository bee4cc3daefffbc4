// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ECR::ReplicationConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ECR::ReplicationConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-replicationconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicationConfiguration(Body);

resource! { ReplicationConfiguration "AWS::ECR::ReplicationConfiguration" }

impl ReplicationConfiguration {
    /// `ReplicationConfiguration`: `ReplicationConfigurationProperty`. Required.
    #[track_caller]
    pub fn replication_configuration(
        mut self,
        value: impl IntoValue<ReplicationConfigurationProperty>,
    ) -> Self {
        self.0.set("ReplicationConfiguration", value);
        self
    }
}

impl Handle<ReplicationConfiguration> {
    /// `RegistryId`
    #[inline]
    pub fn registry_id(&self) -> Value<String> {
        self.attribute("RegistryId")
    }
}

choice! {
    /// `FilterType` of `AWS::ECR::ReplicationConfiguration`.
    FilterType
    PREFIX_MATCH "PREFIX_MATCH"
}

/// `ReplicationConfiguration` of `AWS::ECR::ReplicationConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicationConfigurationProperty(Properties);

properties! { ReplicationConfigurationProperty }

impl ReplicationConfigurationProperty {
    /// `Rules`: list of `ReplicationRule`, at most 25 items. Required.
    #[track_caller]
    pub fn rules(mut self, value: impl IntoValue<ListOf<ReplicationRule>>) -> Self {
        self.0.set("Rules", value);
        self
    }
}

/// `ReplicationDestination` of `AWS::ECR::ReplicationConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicationDestination(Properties);

properties! { ReplicationDestination }

impl ReplicationDestination {
    /// `Region`: string, pattern `[0-9a-z-]{2,25}`. Required.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }

    /// `RegistryId`: string, pattern `^[0-9]{12}$`. Required.
    #[track_caller]
    pub fn registry_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RegistryId", value);
        self
    }
}

/// `ReplicationRule` of `AWS::ECR::ReplicationConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicationRule(Properties);

properties! { ReplicationRule }

impl ReplicationRule {
    /// `Destinations`: list of `ReplicationDestination`, 1 to 100 items. Required.
    #[track_caller]
    pub fn destinations(mut self, value: impl IntoValue<ListOf<ReplicationDestination>>) -> Self {
        self.0.set("Destinations", value);
        self
    }

    /// `RepositoryFilters`: list of `RepositoryFilter`, at most 100 items.
    #[track_caller]
    pub fn repository_filters(mut self, value: impl IntoValue<ListOf<RepositoryFilter>>) -> Self {
        self.0.set("RepositoryFilters", value);
        self
    }
}

/// `RepositoryFilter` of `AWS::ECR::ReplicationConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct RepositoryFilter(Properties);

properties! { RepositoryFilter }

impl RepositoryFilter {
    /// `Filter`: string, 2 to 256 characters, pattern `^(?:[a-z0-9]+(?:[._-][a-z0-9]*)*/)*[a-z0-9]*(?:[._-][a-z0-9]*)*$`. Required.
    #[track_caller]
    pub fn filter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Filter", value);
        self
    }

    /// `FilterType`: `FilterType`. Required.
    #[track_caller]
    pub fn filter_type(mut self, value: impl IntoValue<FilterType>) -> Self {
        self.0.set("FilterType", value);
        self
    }
}
