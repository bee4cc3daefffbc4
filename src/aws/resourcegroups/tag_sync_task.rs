// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ResourceGroups::TagSyncTask` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ResourceGroups::TagSyncTask`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resourcegroups-tagsynctask.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TagSyncTask(Body);

resource! { TagSyncTask "AWS::ResourceGroups::TagSyncTask" }

impl TagSyncTask {
    /// `Group`: string, 12 to 1600 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Group", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `TagKey`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn tag_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TagKey", value);
        self
    }

    /// `TagValue`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn tag_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TagValue", value);
        self
    }
}

impl Handle<TagSyncTask> {
    /// `GroupArn`
    #[inline]
    pub fn group_arn(&self) -> Value<String> {
        self.attribute("GroupArn")
    }

    /// `GroupName`
    #[inline]
    pub fn group_name(&self) -> Value<String> {
        self.attribute("GroupName")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `TaskArn`
    #[inline]
    pub fn task_arn(&self) -> Value<String> {
        self.attribute("TaskArn")
    }
}
