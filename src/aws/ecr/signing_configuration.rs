// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ECR::SigningConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ECR::SigningConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-signingconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SigningConfiguration(Body);

resource! { SigningConfiguration "AWS::ECR::SigningConfiguration" }

impl SigningConfiguration {
    /// `Rules`: list of `Rule`, at most 50 items. Required.
    #[track_caller]
    pub fn rules(mut self, value: impl IntoValue<ListOf<Rule>>) -> Self {
        self.0.set("Rules", value);
        self
    }
}

impl Handle<SigningConfiguration> {
    /// `RegistryId`
    #[inline]
    pub fn registry_id(&self) -> Value<String> {
        self.attribute("RegistryId")
    }
}

choice! {
    /// `FilterType` of `AWS::ECR::SigningConfiguration`.
    FilterType
    WILDCARD_MATCH "WILDCARD_MATCH"
}

/// `RepositoryFilter` of `AWS::ECR::SigningConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct RepositoryFilter(Properties);

properties! { RepositoryFilter }

impl RepositoryFilter {
    /// `Filter`: string, 1 to 256 characters, pattern `^(?:[a-z0-9*]+(?:[._-][a-z0-9*]+)*/)*[a-z0-9*]+(?:[._-][a-z0-9*]+)*$`. Required.
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

/// `Rule` of `AWS::ECR::SigningConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct Rule(Properties);

properties! { Rule }

impl Rule {
    /// `RepositoryFilters`: list of `RepositoryFilter`, 1 to 100 items.
    #[track_caller]
    pub fn repository_filters(mut self, value: impl IntoValue<ListOf<RepositoryFilter>>) -> Self {
        self.0.set("RepositoryFilters", value);
        self
    }

    /// `SigningProfileArn`: string, at most 200 characters. Required.
    #[track_caller]
    pub fn signing_profile_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SigningProfileArn", value);
        self
    }
}
