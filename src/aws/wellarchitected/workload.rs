// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WellArchitected::Workload` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WellArchitected::Workload`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wellarchitected-workload.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Workload(Body);

resource! { Workload "AWS::WellArchitected::Workload" }

impl Workload {
    /// `AccountIds`: list of strings, at most 100 items.
    #[track_caller]
    pub fn account_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AccountIds", value);
        self
    }

    /// `ArchitecturalDesign`: string, at most 2048 characters, pattern `^(|(https?|ftp):\/\/[^\s/$.?#].[^\s]*)$`.
    #[track_caller]
    pub fn architectural_design(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ArchitecturalDesign", value);
        self
    }

    /// `AwsRegions`: list of strings, at most 50 items.
    #[track_caller]
    pub fn aws_regions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AwsRegions", value);
        self
    }

    /// `Description`: string, 3 to 250 characters. Required.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DiscoveryConfig`: `DiscoveryConfig`.
    #[track_caller]
    pub fn discovery_config(mut self, value: impl IntoValue<DiscoveryConfig>) -> Self {
        self.0.set("DiscoveryConfig", value);
        self
    }

    /// `Environment`: `Environment`. Required.
    #[track_caller]
    pub fn environment(mut self, value: impl IntoValue<Environment>) -> Self {
        self.0.set("Environment", value);
        self
    }

    /// `Industry`: string, at most 100 characters.
    #[track_caller]
    pub fn industry(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Industry", value);
        self
    }

    /// `IndustryType`: string, at most 100 characters.
    #[track_caller]
    pub fn industry_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndustryType", value);
        self
    }

    /// `Lenses`: list of strings. Required. A change replaces the resource.
    #[track_caller]
    pub fn lenses(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Lenses", value);
        self
    }

    /// `NonAwsRegions`: list of strings, at most 5 items.
    #[track_caller]
    pub fn non_aws_regions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NonAwsRegions", value);
        self
    }

    /// `Notes`: string, at most 2084 characters.
    #[track_caller]
    pub fn notes(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Notes", value);
        self
    }

    /// `ReviewOwner`: string, 3 to 255 characters.
    #[track_caller]
    pub fn review_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReviewOwner", value);
        self
    }

    /// `Tags`: list of `TagsItem`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagsItem>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `WorkloadName`: string, 3 to 100 characters. Required.
    #[track_caller]
    pub fn workload_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkloadName", value);
        self
    }
}

impl Handle<Workload> {
    /// `ImprovementStatus`
    #[inline]
    pub fn improvement_status(&self) -> Value<String> {
        self.attribute("ImprovementStatus")
    }

    /// `WorkloadArn`
    #[inline]
    pub fn workload_arn(&self) -> Value<String> {
        self.attribute("WorkloadArn")
    }

    /// `WorkloadId`
    #[inline]
    pub fn workload_id(&self) -> Value<String> {
        self.attribute("WorkloadId")
    }
}

/// `DiscoveryConfig` of `AWS::WellArchitected::Workload`.
#[derive(Clone, Default)]
#[must_use]
pub struct DiscoveryConfig(Properties);

properties! { DiscoveryConfig }

impl DiscoveryConfig {
    /// `TrustedAdvisorIntegrationStatus`: `DiscoveryConfigTrustedAdvisorIntegrationStatus`.
    #[track_caller]
    pub fn trusted_advisor_integration_status(
        mut self,
        value: impl IntoValue<DiscoveryConfigTrustedAdvisorIntegrationStatus>,
    ) -> Self {
        self.0.set("TrustedAdvisorIntegrationStatus", value);
        self
    }

    /// `WorkloadResourceDefinition`: list of `DiscoveryConfigWorkloadResourceDefinitionItem`.
    #[track_caller]
    pub fn workload_resource_definition(
        mut self,
        value: impl IntoValue<ListOf<DiscoveryConfigWorkloadResourceDefinitionItem>>,
    ) -> Self {
        self.0.set("WorkloadResourceDefinition", value);
        self
    }
}

choice! {
    /// `DiscoveryConfigTrustedAdvisorIntegrationStatus` of `AWS::WellArchitected::Workload`.
    DiscoveryConfigTrustedAdvisorIntegrationStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `DiscoveryConfigWorkloadResourceDefinitionItem` of `AWS::WellArchitected::Workload`.
    DiscoveryConfigWorkloadResourceDefinitionItem
    WORKLOAD_METADATA "WORKLOAD_METADATA"
    APP_REGISTRY "APP_REGISTRY"
}

choice! {
    /// `Environment` of `AWS::WellArchitected::Workload`.
    Environment
    PRODUCTION "PRODUCTION"
    PREPRODUCTION "PREPRODUCTION"
}

/// `TagsItem` of `AWS::WellArchitected::Workload`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagsItem(Properties);

properties! { TagsItem }

impl TagsItem {
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
