// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QuickSight::Folder` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::QuickSight::Folder`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-folder.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Folder(Body);

resource! { Folder "AWS::QuickSight::Folder" }

impl Folder {
    /// `AwsAccountId`: string, 12 characters, pattern `^[0-9]{12}$`. A change replaces the resource.
    #[track_caller]
    pub fn aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsAccountId", value);
        self
    }

    /// `FolderId`: string, 1 to 2048 characters, pattern `^[\w\-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn folder_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FolderId", value);
        self
    }

    /// `FolderType`: `FolderType`. A change replaces the resource.
    #[track_caller]
    pub fn folder_type(mut self, value: impl IntoValue<FolderType>) -> Self {
        self.0.set("FolderType", value);
        self
    }

    /// `Name`: string, 1 to 200 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ParentFolderArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn parent_folder_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParentFolderArn", value);
        self
    }

    /// `Permissions`: list of `ResourcePermission`, 1 to 64 items.
    #[track_caller]
    pub fn permissions(mut self, value: impl IntoValue<ListOf<ResourcePermission>>) -> Self {
        self.0.set("Permissions", value);
        self
    }

    /// `SharingModel`: `SharingModel`. A change replaces the resource.
    #[track_caller]
    pub fn sharing_model(mut self, value: impl IntoValue<SharingModel>) -> Self {
        self.0.set("SharingModel", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Folder> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedTime`
    #[inline]
    pub fn created_time(&self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// `LastUpdatedTime`
    #[inline]
    pub fn last_updated_time(&self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }
}

choice! {
    /// `FolderType` of `AWS::QuickSight::Folder`.
    FolderType
    SHARED "SHARED"
    RESTRICTED "RESTRICTED"
}

/// `ResourcePermission` of `AWS::QuickSight::Folder`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourcePermission(Properties);

properties! { ResourcePermission }

impl ResourcePermission {
    /// `Actions`: list of strings, 1 to 20 items. Required.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `Principal`: string, 1 to 256 characters, pattern `^arn:.*`. Required.
    #[track_caller]
    pub fn principal(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Principal", value);
        self
    }
}

choice! {
    /// `SharingModel` of `AWS::QuickSight::Folder`.
    SharingModel
    ACCOUNT "ACCOUNT"
    NAMESPACE "NAMESPACE"
}

/// `Tag` of `AWS::QuickSight::Folder`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
