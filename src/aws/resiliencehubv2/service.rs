// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ResilienceHubV2::Service` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::ResilienceHubV2::Service`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehubv2-service.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Service(Body);

resource! { Service "AWS::ResilienceHubV2::Service" }

impl Service {
    /// `Assertions`: list of `AssertionDefinition`, at most 20 items.
    #[track_caller]
    pub fn assertions(mut self, value: impl IntoValue<ListOf<AssertionDefinition>>) -> Self {
        self.0.set("Assertions", value);
        self
    }

    /// `AssociatedSystems`: list of `AssociatedSystem`, at most 1000 items.
    #[track_caller]
    pub fn associated_systems(mut self, value: impl IntoValue<ListOf<AssociatedSystem>>) -> Self {
        self.0.set("AssociatedSystems", value);
        self
    }

    /// `DependencyDiscovery`: `DependencyDiscovery`.
    #[track_caller]
    pub fn dependency_discovery(mut self, value: impl IntoValue<DependencyDiscovery>) -> Self {
        self.0.set("DependencyDiscovery", value);
        self
    }

    /// `Description`: string, at most 615 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DevOpsAgentConfiguration`: `DevOpsAgentConfiguration`.
    #[track_caller]
    pub fn dev_ops_agent_configuration(
        mut self,
        value: impl IntoValue<DevOpsAgentConfiguration>,
    ) -> Self {
        self.0.set("DevOpsAgentConfiguration", value);
        self
    }

    /// `InputSources`: list of `InputSourceDefinition`, at most 20 items.
    #[track_caller]
    pub fn input_sources(mut self, value: impl IntoValue<ListOf<InputSourceDefinition>>) -> Self {
        self.0.set("InputSources", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, 1 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `Name`: string, pattern `^[A-Za-z0-9][A-Za-z0-9_\-]{1,59}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PermissionModel`: `PermissionModel`.
    #[track_caller]
    pub fn permission_model(mut self, value: impl IntoValue<PermissionModel>) -> Self {
        self.0.set("PermissionModel", value);
        self
    }

    /// `PolicyArn`: string.
    #[track_caller]
    pub fn policy_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyArn", value);
        self
    }

    /// `Regions`: list of strings, 1 to 10 items. Required. A change replaces the resource.
    #[track_caller]
    pub fn regions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Regions", value);
        self
    }

    /// `ReportConfiguration`: `ServiceReportConfiguration`.
    #[track_caller]
    pub fn report_configuration(
        mut self,
        value: impl IntoValue<ServiceReportConfiguration>,
    ) -> Self {
        self.0.set("ReportConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Service> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `EffectivePolicyValues`
    #[inline]
    pub fn effective_policy_values(&self) -> Value<Node> {
        self.attribute("EffectivePolicyValues")
    }

    /// `ServiceArn`
    #[inline]
    pub fn service_arn(&self) -> Value<String> {
        self.attribute("ServiceArn")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `AssertionDefinition` of `AWS::ResilienceHubV2::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct AssertionDefinition(Properties);

properties! { AssertionDefinition }

impl AssertionDefinition {
    /// `Text`: string, 1 to 1000 characters. Required.
    #[track_caller]
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Text", value);
        self
    }
}

/// `AssociatedSystem` of `AWS::ResilienceHubV2::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct AssociatedSystem(Properties);

properties! { AssociatedSystem }

impl AssociatedSystem {
    /// `SystemArn`: string. Required.
    #[track_caller]
    pub fn system_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SystemArn", value);
        self
    }

    /// `UserJourneyIds`: list of strings, at most 50 items.
    #[track_caller]
    pub fn user_journey_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("UserJourneyIds", value);
        self
    }
}

/// `CrossAccountRoleConfiguration` of `AWS::ResilienceHubV2::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct CrossAccountRoleConfiguration(Properties);

properties! { CrossAccountRoleConfiguration }

impl CrossAccountRoleConfiguration {
    /// `CrossAccountRoleArn`: `IamRoleArn`, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn cross_account_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("CrossAccountRoleArn", value);
        self
    }

    /// `ExternalId`: string.
    #[track_caller]
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExternalId", value);
        self
    }
}

choice! {
    /// `DependencyDiscovery` of `AWS::ResilienceHubV2::Service`.
    DependencyDiscovery
    ENABLED "ENABLED"
    DISABLED "DISABLED"
    INITIALIZING "INITIALIZING"
}

/// `DevOpsAgentConfiguration` of `AWS::ResilienceHubV2::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct DevOpsAgentConfiguration(Properties);

properties! { DevOpsAgentConfiguration }

impl DevOpsAgentConfiguration {
    /// `AgentSpaceArn`: string. Required.
    #[track_caller]
    pub fn agent_space_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AgentSpaceArn", value);
        self
    }
}

/// `EksLabelSelector` of `AWS::ResilienceHubV2::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct EksLabelSelector(Properties);

properties! { EksLabelSelector }

impl EksLabelSelector {
    /// `MatchExpressions`: list of `EksLabelSelectorRequirement`, 1 to 20 items.
    #[track_caller]
    pub fn match_expressions(
        mut self,
        value: impl IntoValue<ListOf<EksLabelSelectorRequirement>>,
    ) -> Self {
        self.0.set("MatchExpressions", value);
        self
    }

    /// `MatchLabels`: map of strings, 1 to 20 entries.
    #[track_caller]
    pub fn match_labels(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("MatchLabels", value);
        self
    }
}

/// `EksLabelSelectorRequirement` of `AWS::ResilienceHubV2::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct EksLabelSelectorRequirement(Properties);

properties! { EksLabelSelectorRequirement }

impl EksLabelSelectorRequirement {
    /// `Key`: string, 1 to 317 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Operator`: `EksLabelSelectorRequirementOperator`. Required.
    #[track_caller]
    pub fn operator(mut self, value: impl IntoValue<EksLabelSelectorRequirementOperator>) -> Self {
        self.0.set("Operator", value);
        self
    }

    /// `Values`: list of strings, 1 to 20 items.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

choice! {
    /// `EksLabelSelectorRequirementOperator` of `AWS::ResilienceHubV2::Service`.
    EksLabelSelectorRequirementOperator
    IN "IN"
    NOT_IN "NOT_IN"
    EXISTS "EXISTS"
    DOES_NOT_EXIST "DOES_NOT_EXIST"
}

/// `EksSource` of `AWS::ResilienceHubV2::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct EksSource(Properties);

properties! { EksSource }

impl EksSource {
    /// `ClusterArn`: string. Required.
    #[track_caller]
    pub fn cluster_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterArn", value);
        self
    }

    /// `LabelSelector`: `EksLabelSelector`.
    #[track_caller]
    pub fn label_selector(mut self, value: impl IntoValue<EksLabelSelector>) -> Self {
        self.0.set("LabelSelector", value);
        self
    }

    /// `Namespaces`: list of strings, 1 to 10 items. Required.
    #[track_caller]
    pub fn namespaces(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Namespaces", value);
        self
    }
}

/// `InputSourceDefinition` of `AWS::ResilienceHubV2::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputSourceDefinition(Properties);

properties! { InputSourceDefinition }

impl InputSourceDefinition {
    /// `ResourceConfiguration`: `ResourceConfiguration`. Required.
    #[track_caller]
    pub fn resource_configuration(mut self, value: impl IntoValue<ResourceConfiguration>) -> Self {
        self.0.set("ResourceConfiguration", value);
        self
    }
}

/// `PermissionModel` of `AWS::ResilienceHubV2::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct PermissionModel(Properties);

properties! { PermissionModel }

impl PermissionModel {
    /// `CrossAccountRoleArns`: list of `CrossAccountRoleConfiguration`, at most 10 items.
    #[track_caller]
    pub fn cross_account_role_arns(
        mut self,
        value: impl IntoValue<ListOf<CrossAccountRoleConfiguration>>,
    ) -> Self {
        self.0.set("CrossAccountRoleArns", value);
        self
    }

    /// `InvokerRoleName`: string, pattern `^(([A-Za-z0-9_+=,.@\-]+/){1,511})?[A-Za-z0-9_+=,.@\-]{1,64}$`. Required.
    #[track_caller]
    pub fn invoker_role_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InvokerRoleName", value);
        self
    }
}

/// `ReportOutputConfiguration` of `AWS::ResilienceHubV2::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReportOutputConfiguration(Properties);

properties! { ReportOutputConfiguration }

impl ReportOutputConfiguration {
    /// `S3`: `S3ReportOutputConfiguration`.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<S3ReportOutputConfiguration>) -> Self {
        self.0.set("S3", value);
        self
    }
}

/// `ResourceConfiguration` of `AWS::ResilienceHubV2::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceConfiguration(Properties);

properties! { ResourceConfiguration }

impl ResourceConfiguration {
    /// `CfnStackArn`: string.
    #[track_caller]
    pub fn cfn_stack_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CfnStackArn", value);
        self
    }

    /// `DesignFileS3Url`: string.
    #[track_caller]
    pub fn design_file_s3_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DesignFileS3Url", value);
        self
    }

    /// `Eks`: `EksSource`.
    #[track_caller]
    pub fn eks(mut self, value: impl IntoValue<EksSource>) -> Self {
        self.0.set("Eks", value);
        self
    }

    /// `ResourceTags`: list of `ResourceTag`, 1 to 10 items.
    #[track_caller]
    pub fn resource_tags(mut self, value: impl IntoValue<ListOf<ResourceTag>>) -> Self {
        self.0.set("ResourceTags", value);
        self
    }

    /// `TfStateFileUrl`: string.
    #[track_caller]
    pub fn tf_state_file_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TfStateFileUrl", value);
        self
    }
}

/// `ResourceTag` of `AWS::ResilienceHubV2::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceTag(Properties);

properties! { ResourceTag }

impl ResourceTag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Values`: list of strings, at most 10 items. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `S3ReportOutputConfiguration` of `AWS::ResilienceHubV2::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3ReportOutputConfiguration(Properties);

properties! { S3ReportOutputConfiguration }

impl S3ReportOutputConfiguration {
    /// `BucketOwner`: string, pattern `^\d{12}$`. Required.
    #[track_caller]
    pub fn bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketOwner", value);
        self
    }

    /// `BucketPath`: string, 3 to 512 characters, pattern `^(s3://)?[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](/.*)?$`. Required.
    #[track_caller]
    pub fn bucket_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketPath", value);
        self
    }
}

/// `ServiceReportConfiguration` of `AWS::ResilienceHubV2::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceReportConfiguration(Properties);

properties! { ServiceReportConfiguration }

impl ServiceReportConfiguration {
    /// `ReportOutput`: list of `ReportOutputConfiguration`, 1 item. Required.
    #[track_caller]
    pub fn report_output(
        mut self,
        value: impl IntoValue<ListOf<ReportOutputConfiguration>>,
    ) -> Self {
        self.0.set("ReportOutput", value);
        self
    }
}

/// `Tag` of `AWS::ResilienceHubV2::Service`.
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
