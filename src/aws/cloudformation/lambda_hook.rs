// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFormation::LambdaHook` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudFormation::LambdaHook`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-lambdahook.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaHook(Body);

resource! { LambdaHook "AWS::CloudFormation::LambdaHook" }

impl LambdaHook {
    /// `Alias`: string, pattern `^(?!(?i)aws)[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Alias", value);
        self
    }

    /// `AutoUpdate`: boolean, default true. A change replaces the resource.
    #[track_caller]
    pub fn auto_update(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoUpdate", value);
        self
    }

    /// `ExecutionRole`: string, at most 256 characters, pattern `arn:.+:iam::[0-9]{12}:role/.+`. Required.
    #[track_caller]
    pub fn execution_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExecutionRole", value);
        self
    }

    /// `FailureMode`: `FailureMode`. Required.
    #[track_caller]
    pub fn failure_mode(mut self, value: impl IntoValue<FailureMode>) -> Self {
        self.0.set("FailureMode", value);
        self
    }

    /// `HookStatus`: `HookStatus`, default `ENABLED`. Required.
    #[track_caller]
    pub fn hook_status(mut self, value: impl IntoValue<HookStatus>) -> Self {
        self.0.set("HookStatus", value);
        self
    }

    /// `LambdaFunction`: string, 1 to 170 characters. Required.
    #[track_caller]
    pub fn lambda_function(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LambdaFunction", value);
        self
    }

    /// `LoggingConfig`: `LoggingConfig`. A change replaces the resource.
    #[track_caller]
    pub fn logging_config(mut self, value: impl IntoValue<LoggingConfig>) -> Self {
        self.0.set("LoggingConfig", value);
        self
    }

    /// `StackFilters`: `StackFilters`.
    #[track_caller]
    pub fn stack_filters(mut self, value: impl IntoValue<StackFilters>) -> Self {
        self.0.set("StackFilters", value);
        self
    }

    /// `TargetFilters`: `TargetFilters`.
    #[track_caller]
    pub fn target_filters(mut self, value: impl IntoValue<TargetFilters>) -> Self {
        self.0.set("TargetFilters", value);
        self
    }

    /// `TargetOperations`: list of `TargetOperation`. Required.
    #[track_caller]
    pub fn target_operations(mut self, value: impl IntoValue<ListOf<TargetOperation>>) -> Self {
        self.0.set("TargetOperations", value);
        self
    }
}

impl Handle<LambdaHook> {
    /// `HookArn`
    #[inline]
    pub fn hook_arn(&self) -> Value<String> {
        self.attribute("HookArn")
    }
}

choice! {
    /// `Action` of `AWS::CloudFormation::LambdaHook`.
    Action
    CREATE "CREATE"
    UPDATE "UPDATE"
    DELETE "DELETE"
}

choice! {
    /// `FailureMode` of `AWS::CloudFormation::LambdaHook`.
    FailureMode
    FAIL "FAIL"
    WARN "WARN"
}

choice! {
    /// `HookStatus` of `AWS::CloudFormation::LambdaHook`.
    HookStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `HookTarget` of `AWS::CloudFormation::LambdaHook`.
#[derive(Clone, Default)]
#[must_use]
pub struct HookTarget(Properties);

properties! { HookTarget }

impl HookTarget {
    /// `Action`: `Action`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<Action>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `InvocationPoint`: `InvocationPoint`. Required.
    #[track_caller]
    pub fn invocation_point(mut self, value: impl IntoValue<InvocationPoint>) -> Self {
        self.0.set("InvocationPoint", value);
        self
    }

    /// `TargetName`: string, 1 to 256 characters, pattern `^(?!.*\*\?).*$`. Required.
    #[track_caller]
    pub fn target_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetName", value);
        self
    }
}

choice! {
    /// `InvocationPoint` of `AWS::CloudFormation::LambdaHook`.
    InvocationPoint
    PRE_PROVISION "PRE_PROVISION"
}

/// `LoggingConfig` of `AWS::CloudFormation::LambdaHook`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoggingConfig(Properties);

properties! { LoggingConfig }

impl LoggingConfig {
    /// `LogGroupName`: `LogsLogGroupName`, 1 to 512 characters, pattern `^[\.\-_/#A-Za-z0-9]+$`. Required.
    #[track_caller]
    pub fn log_group_name(mut self, value: impl IntoValue<format::LogsLogGroupName>) -> Self {
        self.0.set("LogGroupName", value);
        self
    }

    /// `LogRoleArn`: `IamRoleArn`, 1 to 256 characters, pattern `arn:.+:iam::[0-9]{12}:role/.+`. Required.
    #[track_caller]
    pub fn log_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("LogRoleArn", value);
        self
    }
}

/// `StackFilters` of `AWS::CloudFormation::LambdaHook`.
#[derive(Clone, Default)]
#[must_use]
pub struct StackFilters(Properties);

properties! { StackFilters }

impl StackFilters {
    /// `FilteringCriteria`: `StackFiltersFilteringCriteria`, default `ALL`. Required.
    #[track_caller]
    pub fn filtering_criteria(
        mut self,
        value: impl IntoValue<StackFiltersFilteringCriteria>,
    ) -> Self {
        self.0.set("FilteringCriteria", value);
        self
    }

    /// `StackNames`: `StackFiltersStackNames`, at least 1 entry.
    #[track_caller]
    pub fn stack_names(mut self, value: impl IntoValue<StackFiltersStackNames>) -> Self {
        self.0.set("StackNames", value);
        self
    }

    /// `StackRoles`: `StackFiltersStackRoles`, at least 1 entry.
    #[track_caller]
    pub fn stack_roles(mut self, value: impl IntoValue<StackFiltersStackRoles>) -> Self {
        self.0.set("StackRoles", value);
        self
    }
}

choice! {
    /// `StackFiltersFilteringCriteria` of `AWS::CloudFormation::LambdaHook`.
    StackFiltersFilteringCriteria
    ALL "ALL"
    ANY "ANY"
}

/// `StackFiltersStackNames` of `AWS::CloudFormation::LambdaHook`.
#[derive(Clone, Default)]
#[must_use]
pub struct StackFiltersStackNames(Properties);

properties! { StackFiltersStackNames }

impl StackFiltersStackNames {
    /// `Exclude`: list of strings, 1 to 50 items.
    #[track_caller]
    pub fn exclude(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Exclude", value);
        self
    }

    /// `Include`: list of strings, 1 to 50 items.
    #[track_caller]
    pub fn include(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Include", value);
        self
    }
}

/// `StackFiltersStackRoles` of `AWS::CloudFormation::LambdaHook`.
#[derive(Clone, Default)]
#[must_use]
pub struct StackFiltersStackRoles(Properties);

properties! { StackFiltersStackRoles }

impl StackFiltersStackRoles {
    /// `Exclude`: list of strings, 1 to 50 items.
    #[track_caller]
    pub fn exclude(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Exclude", value);
        self
    }

    /// `Include`: list of strings, 1 to 50 items.
    #[track_caller]
    pub fn include(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Include", value);
        self
    }
}

/// `TargetFilters` of `AWS::CloudFormation::LambdaHook`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetFilters(Properties);

properties! { TargetFilters }

impl TargetFilters {
    /// `Actions`: list of `Action`, 1 to 50 items.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<Action>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `InvocationPoints`: list of `InvocationPoint`, 1 to 50 items.
    #[track_caller]
    pub fn invocation_points(mut self, value: impl IntoValue<ListOf<InvocationPoint>>) -> Self {
        self.0.set("InvocationPoints", value);
        self
    }

    /// `TargetNames`: list of strings, 1 to 50 items.
    #[track_caller]
    pub fn target_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TargetNames", value);
        self
    }

    /// `Targets`: list of `HookTarget`, 1 to 50 items.
    #[track_caller]
    pub fn targets(mut self, value: impl IntoValue<ListOf<HookTarget>>) -> Self {
        self.0.set("Targets", value);
        self
    }
}

choice! {
    /// `TargetOperation` of `AWS::CloudFormation::LambdaHook`.
    TargetOperation
    RESOURCE "RESOURCE"
    STACK "STACK"
    CHANGE_SET "CHANGE_SET"
    CLOUD_CONTROL "CLOUD_CONTROL"
}
