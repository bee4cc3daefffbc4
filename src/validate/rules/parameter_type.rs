//! The types of parameters.

/// Source: the page "Parameters section" of the CloudFormation user guide, supplied types.
const AWS_TYPES: [&str; 10] = [
    "AWS::EC2::AvailabilityZone::Name",
    "AWS::EC2::Image::Id",
    "AWS::EC2::Instance::Id",
    "AWS::EC2::KeyPair::KeyName",
    "AWS::EC2::SecurityGroup::GroupName",
    "AWS::EC2::SecurityGroup::Id",
    "AWS::EC2::Subnet::Id",
    "AWS::EC2::Volume::Id",
    "AWS::EC2::VPC::Id",
    "AWS::Route53::HostedZone::Id",
];

/// Whether CloudFormation knows a type of parameters.
pub(in crate::validate) fn is_known(kind: &str) -> bool {
    let inner = match kind.strip_prefix("AWS::SSM::Parameter::Value<") {
        Some(rest) => match rest.strip_suffix('>') {
            Some(inner) => inner,
            None => return false,
        },
        None if matches!(kind, "AWS::SSM::Parameter::Name" | "Number") => return true,
        None => kind,
    };
    if matches!(inner, "String" | "CommaDelimitedList") {
        return true;
    }
    match inner
        .strip_prefix("List<")
        .and_then(|rest| rest.strip_suffix('>'))
    {
        Some(item) => matches!(item, "Number" | "String") || AWS_TYPES.contains(&item),
        None => AWS_TYPES.contains(&inner),
    }
}
