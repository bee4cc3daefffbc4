// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ResilienceHub::App` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ResilienceHub::App`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehub-app.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct App(Body);

resource! { App "AWS::ResilienceHub::App" }

impl App {
    /// `AppAssessmentSchedule`: `AppAssessmentSchedule`.
    #[track_caller]
    pub fn app_assessment_schedule(mut self, value: impl IntoValue<AppAssessmentSchedule>) -> Self {
        self.0.set("AppAssessmentSchedule", value);
        self
    }

    /// `AppTemplateBody`: string, at most 409600 characters, pattern `^[\w\s:,-\.'\/{}\[\]:"]+$`. Required.
    #[track_caller]
    pub fn app_template_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppTemplateBody", value);
        self
    }

    /// `Description`: string, at most 500 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EventSubscriptions`: list of `EventSubscription`, at most 10 items.
    #[track_caller]
    pub fn event_subscriptions(mut self, value: impl IntoValue<ListOf<EventSubscription>>) -> Self {
        self.0.set("EventSubscriptions", value);
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

    /// `ResiliencyPolicyArn`: string.
    #[track_caller]
    pub fn resiliency_policy_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResiliencyPolicyArn", value);
        self
    }

    /// `ResourceMappings`: list of `ResourceMapping`. Required.
    #[track_caller]
    pub fn resource_mappings(mut self, value: impl IntoValue<ListOf<ResourceMapping>>) -> Self {
        self.0.set("ResourceMappings", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<App> {
    /// `AppArn`
    #[inline]
    pub fn app_arn(&self) -> Value<String> {
        self.attribute("AppArn")
    }

    /// `DriftStatus`
    #[inline]
    pub fn drift_status(&self) -> Value<String> {
        self.attribute("DriftStatus")
    }
}

choice! {
    /// `AppAssessmentSchedule` of `AWS::ResilienceHub::App`.
    AppAssessmentSchedule
    DISABLED "Disabled"
    DAILY "Daily"
}

/// `EventSubscription` of `AWS::ResilienceHub::App`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventSubscription(Properties);

properties! { EventSubscription }

impl EventSubscription {
    /// `EventType`: `EventSubscriptionEventType`. Required.
    #[track_caller]
    pub fn event_type(mut self, value: impl IntoValue<EventSubscriptionEventType>) -> Self {
        self.0.set("EventType", value);
        self
    }

    /// `Name`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SnsTopicArn`: `SnsTopicArn`.
    #[track_caller]
    pub fn sns_topic_arn(mut self, value: impl IntoValue<format::SnsTopicArn>) -> Self {
        self.0.set("SnsTopicArn", value);
        self
    }
}

choice! {
    /// `EventSubscriptionEventType` of `AWS::ResilienceHub::App`.
    EventSubscriptionEventType
    SCHEDULED_ASSESSMENT_FAILURE "ScheduledAssessmentFailure"
    DRIFT_DETECTED "DriftDetected"
}

/// `PermissionModel` of `AWS::ResilienceHub::App`.
#[derive(Clone, Default)]
#[must_use]
pub struct PermissionModel(Properties);

properties! { PermissionModel }

impl PermissionModel {
    /// `CrossAccountRoleArns`: list of strings, at most 10 items.
    #[track_caller]
    pub fn cross_account_role_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CrossAccountRoleArns", value);
        self
    }

    /// `InvokerRoleName`: string, pattern `((\u002F[\u0021-\u007E]+\u002F){1,511})?[A-Za-z0-9+=,.@_/-]{1,64}`.
    #[track_caller]
    pub fn invoker_role_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InvokerRoleName", value);
        self
    }

    /// `Type`: `PermissionModelType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<PermissionModelType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `PermissionModelType` of `AWS::ResilienceHub::App`.
    PermissionModelType
    LEGACY_IAM_USER "LegacyIAMUser"
    ROLE_BASED "RoleBased"
}

/// `PhysicalResourceId` of `AWS::ResilienceHub::App`.
#[derive(Clone, Default)]
#[must_use]
pub struct PhysicalResourceId(Properties);

properties! { PhysicalResourceId }

impl PhysicalResourceId {
    /// `AwsAccountId`: string, pattern `^[0-9]{12}$`.
    #[track_caller]
    pub fn aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsAccountId", value);
        self
    }

    /// `AwsRegion`: string, pattern `^[a-z]{2}-((iso[a-z]{0,1}-)|(gov-)){0,1}[a-z]+-[0-9]$`.
    #[track_caller]
    pub fn aws_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsRegion", value);
        self
    }

    /// `Identifier`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Identifier", value);
        self
    }

    /// `Type`: string, pattern `Arn|Native`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `ResourceMapping` of `AWS::ResilienceHub::App`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceMapping(Properties);

properties! { ResourceMapping }

impl ResourceMapping {
    /// `EksSourceName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn eks_source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EksSourceName", value);
        self
    }

    /// `LogicalStackName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn logical_stack_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogicalStackName", value);
        self
    }

    /// `MappingType`: string, pattern `CfnStack|Resource|Terraform|EKS`. Required.
    #[track_caller]
    pub fn mapping_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MappingType", value);
        self
    }

    /// `PhysicalResourceId`: `PhysicalResourceId`. Required.
    #[track_caller]
    pub fn physical_resource_id(mut self, value: impl IntoValue<PhysicalResourceId>) -> Self {
        self.0.set("PhysicalResourceId", value);
        self
    }

    /// `ResourceName`: string, pattern `^[A-Za-z0-9][A-Za-z0-9_\-]{1,59}$`.
    #[track_caller]
    pub fn resource_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceName", value);
        self
    }

    /// `TerraformSourceName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn terraform_source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TerraformSourceName", value);
        self
    }
}
