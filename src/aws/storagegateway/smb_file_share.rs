// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::StorageGateway::SMBFileShare` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::StorageGateway::SMBFileShare`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-smbfileshare.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SMBFileShare(Body);

resource! { SMBFileShare "AWS::StorageGateway::SMBFileShare" }

impl SMBFileShare {
    /// `AccessBasedEnumeration`: boolean.
    #[track_caller]
    pub fn access_based_enumeration(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AccessBasedEnumeration", value);
        self
    }

    /// `AdminUserList`: list of strings, at most 100 items.
    #[track_caller]
    pub fn admin_user_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AdminUserList", value);
        self
    }

    /// `AuditDestinationARN`: string, at most 1024 characters, pattern `^$|^arn:[a-z0-9-]+:logs:[a-z0-9-]+:[0-9]{12}:log-group:.+$`.
    #[track_caller]
    pub fn audit_destination_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuditDestinationARN", value);
        self
    }

    /// `Authentication`: string, 5 to 15 characters. A change replaces the resource.
    #[track_caller]
    pub fn authentication(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Authentication", value);
        self
    }

    /// `BucketRegion`: string, 1 to 25 characters. A change replaces the resource.
    #[track_caller]
    pub fn bucket_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketRegion", value);
        self
    }

    /// `CacheAttributes`: `CacheAttributes`.
    #[track_caller]
    pub fn cache_attributes(mut self, value: impl IntoValue<CacheAttributes>) -> Self {
        self.0.set("CacheAttributes", value);
        self
    }

    /// `CaseSensitivity`: `CaseSensitivity`.
    #[track_caller]
    pub fn case_sensitivity(mut self, value: impl IntoValue<CaseSensitivity>) -> Self {
        self.0.set("CaseSensitivity", value);
        self
    }

    /// `DefaultStorageClass`: string, 5 to 50 characters.
    #[track_caller]
    pub fn default_storage_class(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultStorageClass", value);
        self
    }

    /// `EncryptionType`: `EncryptionType`.
    #[track_caller]
    pub fn encryption_type(mut self, value: impl IntoValue<EncryptionType>) -> Self {
        self.0.set("EncryptionType", value);
        self
    }

    /// `FileShareName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn file_share_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileShareName", value);
        self
    }

    /// `GatewayARN`: string, 50 to 500 characters, pattern `^arn:[a-z0-9-]+:storagegateway:[a-z0-9-]+:[0-9]{12}:gateway/.+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn gateway_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GatewayARN", value);
        self
    }

    /// `GuessMIMETypeEnabled`: boolean.
    #[track_caller]
    pub fn guess_mime_type_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("GuessMIMETypeEnabled", value);
        self
    }

    /// `InvalidUserList`: list of strings, at most 100 items.
    #[track_caller]
    pub fn invalid_user_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("InvalidUserList", value);
        self
    }

    /// `KMSEncrypted`: boolean.
    #[track_caller]
    pub fn kms_encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("KMSEncrypted", value);
        self
    }

    /// `KMSKey`: string, 7 to 2048 characters.
    #[track_caller]
    pub fn kms_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KMSKey", value);
        self
    }

    /// `LocationARN`: string, 16 to 1400 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn location_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocationARN", value);
        self
    }

    /// `NotificationPolicy`: string, 2 to 100 characters, pattern `^\{[\w\s:\{\}\[\]\"]*}$`.
    #[track_caller]
    pub fn notification_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NotificationPolicy", value);
        self
    }

    /// `ObjectACL`: `ObjectACL`.
    #[track_caller]
    pub fn object_acl(mut self, value: impl IntoValue<ObjectACL>) -> Self {
        self.0.set("ObjectACL", value);
        self
    }

    /// `OplocksEnabled`: boolean.
    #[track_caller]
    pub fn oplocks_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("OplocksEnabled", value);
        self
    }

    /// `ReadOnly`: boolean.
    #[track_caller]
    pub fn read_only(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ReadOnly", value);
        self
    }

    /// `RequesterPays`: boolean.
    #[track_caller]
    pub fn requester_pays(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RequesterPays", value);
        self
    }

    /// `Role`: string, 20 to 2048 characters, pattern `^arn:(aws(|-cn|-us-gov|-iso[A-Za-z0-9_-]*|-eusc)):iam::([0-9]+):role/(\S+)$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Role", value);
        self
    }

    /// `SMBACLEnabled`: boolean.
    #[track_caller]
    pub fn smbacl_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SMBACLEnabled", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VPCEndpointDNSName`: string, 1 to 255 characters, pattern `^(([a-zA-Z0-9\-]*[a-zA-Z0-9])\.)*([A-Za-z0-9\-]*[A-Za-z0-9])$`. A change replaces the resource.
    #[track_caller]
    pub fn vpc_endpoint_dns_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VPCEndpointDNSName", value);
        self
    }

    /// `ValidUserList`: list of strings, at most 100 items.
    #[track_caller]
    pub fn valid_user_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ValidUserList", value);
        self
    }
}

impl Handle<SMBFileShare> {
    /// `FileShareARN`
    #[inline]
    pub fn file_share_arn(&self) -> Value<String> {
        self.attribute("FileShareARN")
    }

    /// `FileShareId`
    #[inline]
    pub fn file_share_id(&self) -> Value<String> {
        self.attribute("FileShareId")
    }

    /// `FileShareStatus`
    #[inline]
    pub fn file_share_status(&self) -> Value<String> {
        self.attribute("FileShareStatus")
    }

    /// `Path`
    #[inline]
    pub fn path(&self) -> Value<String> {
        self.attribute("Path")
    }
}

/// `CacheAttributes` of `AWS::StorageGateway::SMBFileShare`.
#[derive(Clone, Default)]
#[must_use]
pub struct CacheAttributes(Properties);

properties! { CacheAttributes }

impl CacheAttributes {
    /// `CacheStaleTimeoutInSeconds`: integer.
    #[track_caller]
    pub fn cache_stale_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("CacheStaleTimeoutInSeconds", value);
        self
    }
}

choice! {
    /// `CaseSensitivity` of `AWS::StorageGateway::SMBFileShare`.
    CaseSensitivity
    CLIENT_SPECIFIED "ClientSpecified"
    CASE_SENSITIVE "CaseSensitive"
}

choice! {
    /// `EncryptionType` of `AWS::StorageGateway::SMBFileShare`.
    EncryptionType
    SSE_S3 "SseS3"
    SSE_KMS "SseKms"
    DSSE_KMS "DsseKms"
}

choice! {
    /// `ObjectACL` of `AWS::StorageGateway::SMBFileShare`.
    ObjectACL
    PRIVATE "private"
    PUBLIC_READ "public-read"
    PUBLIC_READ_WRITE "public-read-write"
    AUTHENTICATED_READ "authenticated-read"
    BUCKET_OWNER_READ "bucket-owner-read"
    BUCKET_OWNER_FULL_CONTROL "bucket-owner-full-control"
    AWS_EXEC_READ "aws-exec-read"
}

/// `Tag` of `AWS::StorageGateway::SMBFileShare`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
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
