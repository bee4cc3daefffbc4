// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFormation::ChangeSet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudFormation::ChangeSet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-changeset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ChangeSet(Body);

resource! { ChangeSet "AWS::CloudFormation::ChangeSet" }

impl ChangeSet {
    /// `Capabilities`: list of `CapabilitiesItem`. A change replaces the resource.
    #[track_caller]
    pub fn capabilities(mut self, value: impl IntoValue<ListOf<CapabilitiesItem>>) -> Self {
        self.0.set("Capabilities", value);
        self
    }

    /// `ChangeSetName`: string, 1 to 128 characters, pattern `^[a-zA-Z][-a-zA-Z0-9]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn change_set_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChangeSetName", value);
        self
    }

    /// `ChangeSetType`: `ChangeSetType`. A change replaces the resource.
    #[track_caller]
    pub fn change_set_type(mut self, value: impl IntoValue<ChangeSetType>) -> Self {
        self.0.set("ChangeSetType", value);
        self
    }

    /// `DeploymentMode`: `DeploymentMode`. A change replaces the resource.
    #[track_caller]
    pub fn deployment_mode(mut self, value: impl IntoValue<DeploymentMode>) -> Self {
        self.0.set("DeploymentMode", value);
        self
    }

    /// `Description`: string, 1 to 1024 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ImportExistingResources`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn import_existing_resources(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ImportExistingResources", value);
        self
    }

    /// `IncludeNestedStacks`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn include_nested_stacks(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeNestedStacks", value);
        self
    }

    /// `NotificationARNs`: list of strings, at most 5 items. A change replaces the resource.
    #[track_caller]
    pub fn notification_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NotificationARNs", value);
        self
    }

    /// `OnStackFailure`: `OnStackFailure`. A change replaces the resource.
    #[track_caller]
    pub fn on_stack_failure(mut self, value: impl IntoValue<OnStackFailure>) -> Self {
        self.0.set("OnStackFailure", value);
        self
    }

    /// `RoleARN`: `IamRoleArn`, 20 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleARN", value);
        self
    }

    /// `StackName`: string, at least 1 character, pattern `^([a-zA-Z][-a-zA-Z0-9]*)|(arn:\b(aws|aws-us-gov|aws-cn)\b:[-a-zA-Z0-9:/._+]*)$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn stack_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StackName", value);
        self
    }

    /// `Tags`: list of `TagsItem`, at most 50 items. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagsItem>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TemplateBody`: string, at least 1 character. A change replaces the resource.
    #[track_caller]
    pub fn template_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateBody", value);
        self
    }

    /// `TemplateURL`: string, 1 to 5120 characters. A change replaces the resource.
    #[track_caller]
    pub fn template_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateURL", value);
        self
    }

    /// `UsePreviousTemplate`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn use_previous_template(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UsePreviousTemplate", value);
        self
    }
}

impl Handle<ChangeSet> {
    /// `ChangeSetId`
    #[inline]
    pub fn change_set_id(&self) -> Value<String> {
        self.attribute("ChangeSetId")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `StackId`
    #[inline]
    pub fn stack_id(&self) -> Value<String> {
        self.attribute("StackId")
    }
}

choice! {
    /// `CapabilitiesItem` of `AWS::CloudFormation::ChangeSet`.
    CapabilitiesItem
    CAPABILITY_IAM "CAPABILITY_IAM"
    CAPABILITY_NAMED_IAM "CAPABILITY_NAMED_IAM"
    CAPABILITY_AUTO_EXPAND "CAPABILITY_AUTO_EXPAND"
}

choice! {
    /// `ChangeSetType` of `AWS::CloudFormation::ChangeSet`.
    ChangeSetType
    CREATE "CREATE"
    UPDATE "UPDATE"
    IMPORT "IMPORT"
}

choice! {
    /// `DeploymentMode` of `AWS::CloudFormation::ChangeSet`.
    DeploymentMode
    REVERT_DRIFT "REVERT_DRIFT"
}

choice! {
    /// `OnStackFailure` of `AWS::CloudFormation::ChangeSet`.
    OnStackFailure
    DO_NOTHING "DO_NOTHING"
    ROLLBACK "ROLLBACK"
    DELETE "DELETE"
}

/// `TagsItem` of `AWS::CloudFormation::ChangeSet`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
