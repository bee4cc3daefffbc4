// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ECR::RegistryScanningConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ECR::RegistryScanningConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-registryscanningconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RegistryScanningConfiguration(Body);

resource! { RegistryScanningConfiguration "AWS::ECR::RegistryScanningConfiguration" }

impl RegistryScanningConfiguration {
    /// `Rules`: list of `ScanningRule`, at most 2 items. Required.
    #[track_caller]
    pub fn rules(mut self, value: impl IntoValue<ListOf<ScanningRule>>) -> Self {
        self.0.set("Rules", value);
        self
    }

    /// `ScanType`: `ScanType`. Required.
    #[track_caller]
    pub fn scan_type(mut self, value: impl IntoValue<ScanType>) -> Self {
        self.0.set("ScanType", value);
        self
    }
}

impl Handle<RegistryScanningConfiguration> {
    /// `RegistryId`
    #[inline]
    pub fn registry_id(&self) -> Value<String> {
        self.attribute("RegistryId")
    }
}

choice! {
    /// `FilterType` of `AWS::ECR::RegistryScanningConfiguration`.
    FilterType
    WILDCARD "WILDCARD"
}

/// `RepositoryFilter` of `AWS::ECR::RegistryScanningConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct RepositoryFilter(Properties);

properties! { RepositoryFilter }

impl RepositoryFilter {
    /// `Filter`: string, 1 to 255 characters, pattern `^[a-z0-9*](?:[._\-/a-z0-9*]?[a-z0-9*]+)*$`. Required.
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

choice! {
    /// `ScanFrequency` of `AWS::ECR::RegistryScanningConfiguration`.
    ScanFrequency
    SCAN_ON_PUSH "SCAN_ON_PUSH"
    CONTINUOUS_SCAN "CONTINUOUS_SCAN"
}

choice! {
    /// `ScanType` of `AWS::ECR::RegistryScanningConfiguration`.
    ScanType
    BASIC "BASIC"
    ENHANCED "ENHANCED"
}

/// `ScanningRule` of `AWS::ECR::RegistryScanningConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScanningRule(Properties);

properties! { ScanningRule }

impl ScanningRule {
    /// `RepositoryFilters`: list of `RepositoryFilter`, at most 100 items. Required.
    #[track_caller]
    pub fn repository_filters(mut self, value: impl IntoValue<ListOf<RepositoryFilter>>) -> Self {
        self.0.set("RepositoryFilters", value);
        self
    }

    /// `ScanFrequency`: `ScanFrequency`. Required.
    #[track_caller]
    pub fn scan_frequency(mut self, value: impl IntoValue<ScanFrequency>) -> Self {
        self.0.set("ScanFrequency", value);
        self
    }
}
