// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Budgets::BudgetsAction` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Budgets::BudgetsAction`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budgetsaction.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct BudgetsAction(Body);

resource! { BudgetsAction "AWS::Budgets::BudgetsAction" }

impl BudgetsAction {
    /// `ActionThreshold`: `ActionThreshold`. Required.
    #[track_caller]
    pub fn action_threshold(mut self, value: impl IntoValue<ActionThreshold>) -> Self {
        self.0.set("ActionThreshold", value);
        self
    }

    /// `ActionType`: `ActionType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn action_type(mut self, value: impl IntoValue<ActionType>) -> Self {
        self.0.set("ActionType", value);
        self
    }

    /// `ApprovalModel`: `ApprovalModel`.
    #[track_caller]
    pub fn approval_model(mut self, value: impl IntoValue<ApprovalModel>) -> Self {
        self.0.set("ApprovalModel", value);
        self
    }

    /// `BudgetName`: string, 1 to 100 characters, pattern `^(?![^:\\]*/action/|(?i).*<script>.*</script>.*)[^:\\]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn budget_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BudgetName", value);
        self
    }

    /// `Definition`: `Definition`. Required.
    #[track_caller]
    pub fn definition(mut self, value: impl IntoValue<Definition>) -> Self {
        self.0.set("Definition", value);
        self
    }

    /// `ExecutionRoleArn`: `IamRoleArn`, 32 to 618 characters. Required.
    #[track_caller]
    pub fn execution_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ExecutionRoleArn", value);
        self
    }

    /// `NotificationType`: `NotificationType`. Required.
    #[track_caller]
    pub fn notification_type(mut self, value: impl IntoValue<NotificationType>) -> Self {
        self.0.set("NotificationType", value);
        self
    }

    /// `ResourceTags`: list of `ResourceTag`, at most 200 items.
    #[track_caller]
    pub fn resource_tags(mut self, value: impl IntoValue<ListOf<ResourceTag>>) -> Self {
        self.0.set("ResourceTags", value);
        self
    }

    /// `Subscribers`: list of `Subscriber`, 1 to 11 items. Required.
    #[track_caller]
    pub fn subscribers(mut self, value: impl IntoValue<ListOf<Subscriber>>) -> Self {
        self.0.set("Subscribers", value);
        self
    }
}

impl Handle<BudgetsAction> {
    /// `ActionId`
    #[inline]
    pub fn action_id(&self) -> Value<String> {
        self.attribute("ActionId")
    }
}

/// `ActionThreshold` of `AWS::Budgets::BudgetsAction`.
#[derive(Clone, Default)]
#[must_use]
pub struct ActionThreshold(Properties);

properties! { ActionThreshold }

impl ActionThreshold {
    /// `Type`: `ActionThresholdType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ActionThresholdType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: number. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `ActionThresholdType` of `AWS::Budgets::BudgetsAction`.
    ActionThresholdType
    PERCENTAGE "PERCENTAGE"
    ABSOLUTE_VALUE "ABSOLUTE_VALUE"
}

choice! {
    /// `ActionType` of `AWS::Budgets::BudgetsAction`.
    ActionType
    APPLY_IAM_POLICY "APPLY_IAM_POLICY"
    APPLY_SCP_POLICY "APPLY_SCP_POLICY"
    RUN_SSM_DOCUMENTS "RUN_SSM_DOCUMENTS"
}

choice! {
    /// `ApprovalModel` of `AWS::Budgets::BudgetsAction`.
    ApprovalModel
    AUTOMATIC "AUTOMATIC"
    MANUAL "MANUAL"
}

/// `Definition` of `AWS::Budgets::BudgetsAction`.
#[derive(Clone, Default)]
#[must_use]
pub struct Definition(Properties);

properties! { Definition }

impl Definition {
    /// `IamActionDefinition`: `IamActionDefinition`.
    #[track_caller]
    pub fn iam_action_definition(mut self, value: impl IntoValue<IamActionDefinition>) -> Self {
        self.0.set("IamActionDefinition", value);
        self
    }

    /// `ScpActionDefinition`: `ScpActionDefinition`.
    #[track_caller]
    pub fn scp_action_definition(mut self, value: impl IntoValue<ScpActionDefinition>) -> Self {
        self.0.set("ScpActionDefinition", value);
        self
    }

    /// `SsmActionDefinition`: `SsmActionDefinition`.
    #[track_caller]
    pub fn ssm_action_definition(mut self, value: impl IntoValue<SsmActionDefinition>) -> Self {
        self.0.set("SsmActionDefinition", value);
        self
    }
}

/// `IamActionDefinition` of `AWS::Budgets::BudgetsAction`.
#[derive(Clone, Default)]
#[must_use]
pub struct IamActionDefinition(Properties);

properties! { IamActionDefinition }

impl IamActionDefinition {
    /// `Groups`: list of strings, 1 to 100 items.
    #[track_caller]
    pub fn groups(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Groups", value);
        self
    }

    /// `PolicyArn`: string, 25 to 684 characters. Required.
    #[track_caller]
    pub fn policy_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyArn", value);
        self
    }

    /// `Roles`: list of strings, 1 to 100 items.
    #[track_caller]
    pub fn roles(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Roles", value);
        self
    }

    /// `Users`: list of strings, 1 to 100 items.
    #[track_caller]
    pub fn users(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Users", value);
        self
    }
}

choice! {
    /// `NotificationType` of `AWS::Budgets::BudgetsAction`.
    NotificationType
    ACTUAL "ACTUAL"
    FORECASTED "FORECASTED"
}

/// `ResourceTag` of `AWS::Budgets::BudgetsAction`.
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

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `ScpActionDefinition` of `AWS::Budgets::BudgetsAction`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScpActionDefinition(Properties);

properties! { ScpActionDefinition }

impl ScpActionDefinition {
    /// `PolicyId`: string, 10 to 130 characters, pattern `^p-[0-9a-zA-Z_]{8,128}$`. Required.
    #[track_caller]
    pub fn policy_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyId", value);
        self
    }

    /// `TargetIds`: list of strings, 1 to 100 items. Required.
    #[track_caller]
    pub fn target_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TargetIds", value);
        self
    }
}

/// `SsmActionDefinition` of `AWS::Budgets::BudgetsAction`.
#[derive(Clone, Default)]
#[must_use]
pub struct SsmActionDefinition(Properties);

properties! { SsmActionDefinition }

impl SsmActionDefinition {
    /// `InstanceIds`: list of strings, 1 to 100 items. Required.
    #[track_caller]
    pub fn instance_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("InstanceIds", value);
        self
    }

    /// `Region`: string, 9 to 20 characters, pattern `^\w{2,4}-\w+(-\w+)?-\d$`. Required.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }

    /// `Subtype`: `SsmActionDefinitionSubtype`. Required.
    #[track_caller]
    pub fn subtype(mut self, value: impl IntoValue<SsmActionDefinitionSubtype>) -> Self {
        self.0.set("Subtype", value);
        self
    }
}

choice! {
    /// `SsmActionDefinitionSubtype` of `AWS::Budgets::BudgetsAction`.
    SsmActionDefinitionSubtype
    STOP_EC2_INSTANCES "STOP_EC2_INSTANCES"
    STOP_RDS_INSTANCES "STOP_RDS_INSTANCES"
}

/// `Subscriber` of `AWS::Budgets::BudgetsAction`.
#[derive(Clone, Default)]
#[must_use]
pub struct Subscriber(Properties);

properties! { Subscriber }

impl Subscriber {
    /// `Address`: string, 1 to 2147483647 characters, pattern `^(.*[\n\r\t\f\ ]?)*$`. Required.
    #[track_caller]
    pub fn address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Address", value);
        self
    }

    /// `Type`: `SubscriberType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<SubscriberType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `SubscriberType` of `AWS::Budgets::BudgetsAction`.
    SubscriberType
    SNS "SNS"
    EMAIL "EMAIL"
}
