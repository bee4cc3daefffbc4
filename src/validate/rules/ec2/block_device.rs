//! Where block device mappings stand.

pub(super) const DEVICES: &[&str] = &[
    "Resources/AWS::AutoScaling::LaunchConfiguration/Properties/BlockDeviceMappings/*",
    "Resources/AWS::EC2::Instance/Properties/BlockDeviceMappings/*",
    "Resources/AWS::EC2::LaunchTemplate/Properties/LaunchTemplateData/BlockDeviceMappings/*",
    "Resources/AWS::EC2::SpotFleet/Properties/SpotFleetRequestConfigData/LaunchSpecifications/*/BlockDeviceMappings/*",
    "Resources/AWS::OpsWorks::Instance/Properties/BlockDeviceMappings/*",
];

/// The volumes of the devices.
pub(super) const VOLUMES: &[&str] = &[
    "Resources/AWS::AutoScaling::LaunchConfiguration/Properties/BlockDeviceMappings/*/Ebs",
    "Resources/AWS::EC2::Instance/Properties/BlockDeviceMappings/*/Ebs",
    "Resources/AWS::EC2::LaunchTemplate/Properties/LaunchTemplateData/BlockDeviceMappings/*/Ebs",
    "Resources/AWS::EC2::SpotFleet/Properties/SpotFleetRequestConfigData/LaunchSpecifications/*/BlockDeviceMappings/*/Ebs",
    "Resources/AWS::OpsWorks::Instance/Properties/BlockDeviceMappings/*/Ebs",
];
