// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFormation::StackSet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudFormation::StackSet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct StackSet(Body);

resource! { StackSet "AWS::CloudFormation::StackSet" }

impl StackSet {
    /// `AdministrationRoleARN`: `IamRoleArn`, 20 to 2048 characters.
    #[track_caller]
    pub fn administration_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("AdministrationRoleARN", value);
        self
    }

    /// `AutoDeployment`: `AutoDeployment`.
    #[track_caller]
    pub fn auto_deployment(mut self, value: impl IntoValue<AutoDeployment>) -> Self {
        self.0.set("AutoDeployment", value);
        self
    }

    /// `CallAs`: `CallAs`.
    #[track_caller]
    pub fn call_as(mut self, value: impl IntoValue<CallAs>) -> Self {
        self.0.set("CallAs", value);
        self
    }

    /// `Capabilities`: list of `Capability`.
    #[track_caller]
    pub fn capabilities(mut self, value: impl IntoValue<ListOf<Capability>>) -> Self {
        self.0.set("Capabilities", value);
        self
    }

    /// `Description`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ExecutionRoleName`: string, 1 to 64 characters, pattern `^[a-zA-Z_0-9+=,.@/-]+$`.
    #[track_caller]
    pub fn execution_role_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExecutionRoleName", value);
        self
    }

    /// `ManagedExecution`: `ManagedExecution`.
    #[track_caller]
    pub fn managed_execution(mut self, value: impl IntoValue<ManagedExecution>) -> Self {
        self.0.set("ManagedExecution", value);
        self
    }

    /// `OperationPreferences`: `OperationPreferences`.
    #[track_caller]
    pub fn operation_preferences(mut self, value: impl IntoValue<OperationPreferences>) -> Self {
        self.0.set("OperationPreferences", value);
        self
    }

    /// `Parameters`: list of `Parameter`.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<ListOf<Parameter>>) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `PermissionModel`: `PermissionModel`. Required. A change replaces the resource.
    #[track_caller]
    pub fn permission_model(mut self, value: impl IntoValue<PermissionModel>) -> Self {
        self.0.set("PermissionModel", value);
        self
    }

    /// `StackInstancesGroup`: list of `StackInstances`.
    #[track_caller]
    pub fn stack_instances_group(mut self, value: impl IntoValue<ListOf<StackInstances>>) -> Self {
        self.0.set("StackInstancesGroup", value);
        self
    }

    /// `StackSetName`: string, at most 128 characters, pattern `^[a-zA-Z][a-zA-Z0-9\-]{0,127}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn stack_set_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StackSetName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TemplateBody`: string, 1 to 51200 characters.
    #[track_caller]
    pub fn template_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateBody", value);
        self
    }

    /// `TemplateURL`: string, 1 to 5120 characters.
    #[track_caller]
    pub fn template_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateURL", value);
        self
    }
}

impl Handle<StackSet> {
    /// `StackSetId`
    #[inline]
    pub fn stack_set_id(&self) -> Value<String> {
        self.attribute("StackSetId")
    }
}

/// `AutoDeployment` of `AWS::CloudFormation::StackSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoDeployment(Properties);

properties! { AutoDeployment }

impl AutoDeployment {
    /// `DependsOn`: list of strings.
    #[track_caller]
    pub fn depends_on(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DependsOn", value);
        self
    }

    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `RetainStacksOnAccountRemoval`: boolean.
    #[track_caller]
    pub fn retain_stacks_on_account_removal(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RetainStacksOnAccountRemoval", value);
        self
    }
}

choice! {
    /// `CallAs` of `AWS::CloudFormation::StackSet`.
    CallAs
    SELF "SELF"
    DELEGATED_ADMIN "DELEGATED_ADMIN"
}

choice! {
    /// `Capability` of `AWS::CloudFormation::StackSet`.
    Capability
    CAPABILITY_IAM "CAPABILITY_IAM"
    CAPABILITY_NAMED_IAM "CAPABILITY_NAMED_IAM"
    CAPABILITY_AUTO_EXPAND "CAPABILITY_AUTO_EXPAND"
}

choice! {
    /// `ConcurrencyMode` of `AWS::CloudFormation::StackSet`.
    ConcurrencyMode
    STRICT_FAILURE_TOLERANCE "STRICT_FAILURE_TOLERANCE"
    SOFT_FAILURE_TOLERANCE "SOFT_FAILURE_TOLERANCE"
}

/// `DeploymentTargets` of `AWS::CloudFormation::StackSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeploymentTargets(Properties);

properties! { DeploymentTargets }

impl DeploymentTargets {
    /// `AccountFilterType`: `DeploymentTargetsAccountFilterType`.
    #[track_caller]
    pub fn account_filter_type(
        mut self,
        value: impl IntoValue<DeploymentTargetsAccountFilterType>,
    ) -> Self {
        self.0.set("AccountFilterType", value);
        self
    }

    /// `Accounts`: list of strings, at least 1 item.
    #[track_caller]
    pub fn accounts(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Accounts", value);
        self
    }

    /// `AccountsUrl`: string, 1 to 5120 characters, pattern `(s3://|http(s?)://).+`.
    #[track_caller]
    pub fn accounts_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountsUrl", value);
        self
    }

    /// `OrganizationalUnitIds`: list of strings, at least 1 item.
    #[track_caller]
    pub fn organizational_unit_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("OrganizationalUnitIds", value);
        self
    }
}

choice! {
    /// `DeploymentTargetsAccountFilterType` of `AWS::CloudFormation::StackSet`.
    DeploymentTargetsAccountFilterType
    NONE "NONE"
    UNION "UNION"
    INTERSECTION "INTERSECTION"
    DIFFERENCE "DIFFERENCE"
}

/// `ManagedExecution` of `AWS::CloudFormation::StackSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedExecution(Properties);

properties! { ManagedExecution }

impl ManagedExecution {
    /// `Active`: boolean.
    #[track_caller]
    pub fn active(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Active", value);
        self
    }
}

/// `OperationPreferences` of `AWS::CloudFormation::StackSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct OperationPreferences(Properties);

properties! { OperationPreferences }

impl OperationPreferences {
    /// `ConcurrencyMode`: `ConcurrencyMode`.
    #[track_caller]
    pub fn concurrency_mode(mut self, value: impl IntoValue<ConcurrencyMode>) -> Self {
        self.0.set("ConcurrencyMode", value);
        self
    }

    /// `FailureToleranceCount`: integer, at least 0.
    #[track_caller]
    pub fn failure_tolerance_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FailureToleranceCount", value);
        self
    }

    /// `FailureTolerancePercentage`: integer, 0 to 100.
    #[track_caller]
    pub fn failure_tolerance_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FailureTolerancePercentage", value);
        self
    }

    /// `MaxConcurrentCount`: integer, at least 1.
    #[track_caller]
    pub fn max_concurrent_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxConcurrentCount", value);
        self
    }

    /// `MaxConcurrentPercentage`: integer, 0 to 100.
    #[track_caller]
    pub fn max_concurrent_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxConcurrentPercentage", value);
        self
    }

    /// `RegionConcurrencyType`: `RegionConcurrencyType`.
    #[track_caller]
    pub fn region_concurrency_type(mut self, value: impl IntoValue<RegionConcurrencyType>) -> Self {
        self.0.set("RegionConcurrencyType", value);
        self
    }

    /// `RegionOrder`: list of strings.
    #[track_caller]
    pub fn region_order(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("RegionOrder", value);
        self
    }
}

/// `Parameter` of `AWS::CloudFormation::StackSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct Parameter(Properties);

properties! { Parameter }

impl Parameter {
    /// `ParameterKey`: string. Required.
    #[track_caller]
    pub fn parameter_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterKey", value);
        self
    }

    /// `ParameterValue`: string. Required.
    #[track_caller]
    pub fn parameter_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterValue", value);
        self
    }
}

choice! {
    /// `PermissionModel` of `AWS::CloudFormation::StackSet`.
    PermissionModel
    SERVICE_MANAGED "SERVICE_MANAGED"
    SELF_MANAGED "SELF_MANAGED"
}

choice! {
    /// `RegionConcurrencyType` of `AWS::CloudFormation::StackSet`.
    RegionConcurrencyType
    SEQUENTIAL "SEQUENTIAL"
    PARALLEL "PARALLEL"
}

/// `StackInstances` of `AWS::CloudFormation::StackSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct StackInstances(Properties);

properties! { StackInstances }

impl StackInstances {
    /// `DeploymentTargets`: `DeploymentTargets`. Required.
    #[track_caller]
    pub fn deployment_targets(mut self, value: impl IntoValue<DeploymentTargets>) -> Self {
        self.0.set("DeploymentTargets", value);
        self
    }

    /// `ParameterOverrides`: list of `Parameter`.
    #[track_caller]
    pub fn parameter_overrides(mut self, value: impl IntoValue<ListOf<Parameter>>) -> Self {
        self.0.set("ParameterOverrides", value);
        self
    }

    /// `Regions`: list of strings, at least 1 item. Required.
    #[track_caller]
    pub fn regions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Regions", value);
        self
    }
}

/// `Tag` of `AWS::CloudFormation::StackSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:.*)[a-zA-Z0-9\s\:\_\.\/\=\+\-]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
