// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::FSx::S3AccessPointAttachment` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::FSx::S3AccessPointAttachment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-s3accesspointattachment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct S3AccessPointAttachment(Body);

resource! { S3AccessPointAttachment "AWS::FSx::S3AccessPointAttachment" }

impl S3AccessPointAttachment {
    /// `Name`: string, 3 to 50 characters, pattern `^(?=[a-z0-9])[a-z0-9-]{1,48}[a-z0-9]$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OntapConfiguration`: `S3AccessPointOntapConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn ontap_configuration(
        mut self,
        value: impl IntoValue<S3AccessPointOntapConfiguration>,
    ) -> Self {
        self.0.set("OntapConfiguration", value);
        self
    }

    /// `OpenZFSConfiguration`: `S3AccessPointOpenZFSConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn open_zfs_configuration(
        mut self,
        value: impl IntoValue<S3AccessPointOpenZFSConfiguration>,
    ) -> Self {
        self.0.set("OpenZFSConfiguration", value);
        self
    }

    /// `S3AccessPoint`: `S3AccessPoint`. A change replaces the resource.
    #[track_caller]
    pub fn s3_access_point(mut self, value: impl IntoValue<S3AccessPoint>) -> Self {
        self.0.set("S3AccessPoint", value);
        self
    }

    /// `Type`: `Type`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<S3AccessPointAttachment> {
    /// `Lifecycle`
    #[inline]
    pub fn lifecycle(&self) -> Value<String> {
        self.attribute("Lifecycle")
    }

    /// `S3AccessPoint.Alias`
    #[inline]
    pub fn s3_access_point_alias(&self) -> Value<String> {
        self.attribute("S3AccessPoint.Alias")
    }

    /// `S3AccessPoint.ResourceARN`
    #[inline]
    pub fn s3_access_point_resource_arn(&self) -> Value<String> {
        self.attribute("S3AccessPoint.ResourceARN")
    }
}

/// `FileSystemGID` of `AWS::FSx::S3AccessPointAttachment`.
#[derive(Clone, Default)]
#[must_use]
pub struct FileSystemGID(Properties);

properties! { FileSystemGID }

impl FileSystemGID {
    /// `Gid`: number, 0 to 4294967295. Required.
    #[track_caller]
    pub fn gid(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Gid", value);
        self
    }
}

/// `OntapFileSystemIdentity` of `AWS::FSx::S3AccessPointAttachment`.
#[derive(Clone, Default)]
#[must_use]
pub struct OntapFileSystemIdentity(Properties);

properties! { OntapFileSystemIdentity }

impl OntapFileSystemIdentity {
    /// `Type`: `OntapFileSystemIdentityType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<OntapFileSystemIdentityType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `UnixUser`: `OntapUnixFileSystemUser`.
    #[track_caller]
    pub fn unix_user(mut self, value: impl IntoValue<OntapUnixFileSystemUser>) -> Self {
        self.0.set("UnixUser", value);
        self
    }

    /// `WindowsUser`: `OntapWindowsFileSystemUser`.
    #[track_caller]
    pub fn windows_user(mut self, value: impl IntoValue<OntapWindowsFileSystemUser>) -> Self {
        self.0.set("WindowsUser", value);
        self
    }
}

choice! {
    /// `OntapFileSystemIdentityType` of `AWS::FSx::S3AccessPointAttachment`.
    OntapFileSystemIdentityType
    UNIX "UNIX"
    WINDOWS "WINDOWS"
}

/// `OntapUnixFileSystemUser` of `AWS::FSx::S3AccessPointAttachment`.
#[derive(Clone, Default)]
#[must_use]
pub struct OntapUnixFileSystemUser(Properties);

properties! { OntapUnixFileSystemUser }

impl OntapUnixFileSystemUser {
    /// `Name`: string, 1 to 256 characters, pattern `^[^\u0000\u0085\u2028\u2029\r\n]{1,256}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `OntapWindowsFileSystemUser` of `AWS::FSx::S3AccessPointAttachment`.
#[derive(Clone, Default)]
#[must_use]
pub struct OntapWindowsFileSystemUser(Properties);

properties! { OntapWindowsFileSystemUser }

impl OntapWindowsFileSystemUser {
    /// `Name`: string, 1 to 256 characters, pattern `^[^\u0000\u0085\u2028\u2029\r\n]{1,256}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `OpenZFSFileSystemIdentity` of `AWS::FSx::S3AccessPointAttachment`.
#[derive(Clone, Default)]
#[must_use]
pub struct OpenZFSFileSystemIdentity(Properties);

properties! { OpenZFSFileSystemIdentity }

impl OpenZFSFileSystemIdentity {
    /// `PosixUser`: `OpenZFSPosixFileSystemUser`. Required.
    #[track_caller]
    pub fn posix_user(mut self, value: impl IntoValue<OpenZFSPosixFileSystemUser>) -> Self {
        self.0.set("PosixUser", value);
        self
    }

    /// `Type`: `OpenZFSFileSystemIdentityType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<OpenZFSFileSystemIdentityType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `OpenZFSFileSystemIdentityType` of `AWS::FSx::S3AccessPointAttachment`.
    OpenZFSFileSystemIdentityType
    POSIX "POSIX"
}

/// `OpenZFSPosixFileSystemUser` of `AWS::FSx::S3AccessPointAttachment`.
#[derive(Clone, Default)]
#[must_use]
pub struct OpenZFSPosixFileSystemUser(Properties);

properties! { OpenZFSPosixFileSystemUser }

impl OpenZFSPosixFileSystemUser {
    /// `Gid`: number, 0 to 4294967295. Required.
    #[track_caller]
    pub fn gid(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Gid", value);
        self
    }

    /// `SecondaryGids`: list of `FileSystemGID`, at most 15 items.
    #[track_caller]
    pub fn secondary_gids(mut self, value: impl IntoValue<ListOf<FileSystemGID>>) -> Self {
        self.0.set("SecondaryGids", value);
        self
    }

    /// `Uid`: number, 0 to 4294967295. Required.
    #[track_caller]
    pub fn uid(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Uid", value);
        self
    }
}

/// `S3AccessPoint` of `AWS::FSx::S3AccessPointAttachment`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3AccessPoint(Properties);

properties! { S3AccessPoint }

impl S3AccessPoint {
    /// `Policy`: object or string, 1 to 200000 characters.
    #[track_caller]
    pub fn policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Policy", value);
        self
    }

    /// `VpcConfiguration`: `S3AccessPointVpcConfiguration`.
    #[track_caller]
    pub fn vpc_configuration(
        mut self,
        value: impl IntoValue<S3AccessPointVpcConfiguration>,
    ) -> Self {
        self.0.set("VpcConfiguration", value);
        self
    }
}

/// `S3AccessPointOntapConfiguration` of `AWS::FSx::S3AccessPointAttachment`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3AccessPointOntapConfiguration(Properties);

properties! { S3AccessPointOntapConfiguration }

impl S3AccessPointOntapConfiguration {
    /// `FileSystemIdentity`: `OntapFileSystemIdentity`. Required.
    #[track_caller]
    pub fn file_system_identity(mut self, value: impl IntoValue<OntapFileSystemIdentity>) -> Self {
        self.0.set("FileSystemIdentity", value);
        self
    }

    /// `VolumeId`: string, 23 characters, pattern `^(fsvol-[0-9a-f]{17,})$`. Required.
    #[track_caller]
    pub fn volume_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VolumeId", value);
        self
    }
}

/// `S3AccessPointOpenZFSConfiguration` of `AWS::FSx::S3AccessPointAttachment`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3AccessPointOpenZFSConfiguration(Properties);

properties! { S3AccessPointOpenZFSConfiguration }

impl S3AccessPointOpenZFSConfiguration {
    /// `FileSystemIdentity`: `OpenZFSFileSystemIdentity`. Required.
    #[track_caller]
    pub fn file_system_identity(
        mut self,
        value: impl IntoValue<OpenZFSFileSystemIdentity>,
    ) -> Self {
        self.0.set("FileSystemIdentity", value);
        self
    }

    /// `VolumeId`: string, 23 characters, pattern `^(fsvol-[0-9a-f]{17,})$`. Required.
    #[track_caller]
    pub fn volume_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VolumeId", value);
        self
    }
}

/// `S3AccessPointVpcConfiguration` of `AWS::FSx::S3AccessPointAttachment`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3AccessPointVpcConfiguration(Properties);

properties! { S3AccessPointVpcConfiguration }

impl S3AccessPointVpcConfiguration {
    /// `VpcId`: `Ec2VpcId`, 12 to 21 characters, pattern `^(vpc-[0-9a-f]{8,})$`. Required.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}

choice! {
    /// `Type` of `AWS::FSx::S3AccessPointAttachment`.
    Type
    OPENZFS "OPENZFS"
    ONTAP "ONTAP"
}
