// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFormation::GuardHook` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudFormation::GuardHook`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-guardhook.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct GuardHook(Body);

resource! { GuardHook "AWS::CloudFormation::GuardHook" }

impl GuardHook {
    /// `Alias`: string, pattern `^(?!(?i)aws)[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Alias", value);
        self
    }

    /// `ExecutionRole`: string, at most 256 characters, pattern `arn:.+:iam::[0-9]{12}:role/.+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn execution_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExecutionRole", value);
        self
    }

    /// `FailureMode`: `FailureMode`, default `WARN`. Required.
    #[track_caller]
    pub fn failure_mode(mut self, value: impl IntoValue<FailureMode>) -> Self {
        self.0.set("FailureMode", value);
        self
    }

    /// `HookStatus`: `HookStatus`, default `DISABLED`. Required.
    #[track_caller]
    pub fn hook_status(mut self, value: impl IntoValue<HookStatus>) -> Self {
        self.0.set("HookStatus", value);
        self
    }

    /// `LogBucket`: string.
    #[track_caller]
    pub fn log_bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogBucket", value);
        self
    }

    /// `Options`: `Options`.
    #[track_caller]
    pub fn options(mut self, value: impl IntoValue<Options>) -> Self {
        self.0.set("Options", value);
        self
    }

    /// `RuleLocation`: `S3Location`. Required.
    #[track_caller]
    pub fn rule_location(mut self, value: impl IntoValue<S3Location>) -> Self {
        self.0.set("RuleLocation", value);
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

impl Handle<GuardHook> {
    /// `HookArn`
    #[inline]
    pub fn hook_arn(&self) -> Value<String> {
        self.attribute("HookArn")
    }
}

choice! {
    /// `Action` of `AWS::CloudFormation::GuardHook`.
    Action
    CREATE "CREATE"
    UPDATE "UPDATE"
    DELETE "DELETE"
}

choice! {
    /// `FailureMode` of `AWS::CloudFormation::GuardHook`.
    FailureMode
    FAIL "FAIL"
    WARN "WARN"
}

choice! {
    /// `HookStatus` of `AWS::CloudFormation::GuardHook`.
    HookStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `HookTarget` of `AWS::CloudFormation::GuardHook`.
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
    /// `InvocationPoint` of `AWS::CloudFormation::GuardHook`.
    InvocationPoint
    PRE_PROVISION "PRE_PROVISION"
}

/// `Options` of `AWS::CloudFormation::GuardHook`.
#[derive(Clone, Default)]
#[must_use]
pub struct Options(Properties);

properties! { Options }

impl Options {
    /// `InputParams`: any value.
    #[track_caller]
    pub fn input_params(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("InputParams", value);
        self
    }
}

/// `S3Location` of `AWS::CloudFormation::GuardHook`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Location(Properties);

properties! { S3Location }

impl S3Location {
    /// `Uri`: string. Required.
    #[track_caller]
    pub fn uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Uri", value);
        self
    }

    /// `VersionId`: string.
    #[track_caller]
    pub fn version_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VersionId", value);
        self
    }
}

/// `StackFilters` of `AWS::CloudFormation::GuardHook`.
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
    /// `StackFiltersFilteringCriteria` of `AWS::CloudFormation::GuardHook`.
    StackFiltersFilteringCriteria
    ALL "ALL"
    ANY "ANY"
}

/// `StackFiltersStackNames` of `AWS::CloudFormation::GuardHook`.
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

/// `StackFiltersStackRoles` of `AWS::CloudFormation::GuardHook`.
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

/// `TargetFilters` of `AWS::CloudFormation::GuardHook`.
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
    /// `TargetOperation` of `AWS::CloudFormation::GuardHook`.
    TargetOperation
    RESOURCE "RESOURCE"
    STACK "STACK"
    CHANGE_SET "CHANGE_SET"
    CLOUD_CONTROL "CLOUD_CONTROL"
}
