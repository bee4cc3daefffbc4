use crate::validate::engine::{At, Issue, Scope};
use crate::validate::rules::{Rule, TEMPLATE, at};
use crate::value::{Map, Node};

pub(super) static RULE: Rule = Rule {
    page: PAGE,
    checks: &[at(&[TEMPLATE], check)],
};

const PAGE: &str = r#"# I3042: ARNs get their partition, region and account from pseudo parameters

## What it checks

In the texts of `Fn::Sub` ARNs are looked for. Their partition should not be written out: `${AWS::Partition}` gives
it. The same can be asked of region and account. Templates of the Serverless Application Model are left out.

## Why it matters

A template with `arn:aws:` works in the commercial regions only: those of China and of the government have other
partitions. A region or an account that is written out binds the template to one place.

## Settings

- `partition`: whether partitions are looked at, default `true`
- `region`: whether regions are looked at, default `false`
- `accountId`: whether accounts are looked at, default `false`

## Fails

```yaml
Resources:
  Reader:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Action: sqs:ReceiveMessage
            Resource: !Sub arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:orders
```

## Passes

```yaml
Resources:
  Reader:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Action: sqs:ReceiveMessage
            Resource: !Sub arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:orders
```

## References

- [Pseudo parameters reference](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html)
"#;

/// Which parts of an ARN are looked at.
#[derive(Clone, Copy)]
struct Wanted {
    partition: bool,
    region: bool,
    account: bool,
}

fn check(scope: &Scope<'_>, template: &Node, out: &mut Vec<Issue>) {
    if scope.engine.model.is_serverless() {
        return;
    }
    let is_set = |name, default| {
        let setting = scope.engine.selection.setting("I3042", name);
        setting.map_or(default, |value| value.eq_ignore_ascii_case("true"))
    };
    let wanted = Wanted {
        partition: is_set("partition", true),
        region: is_set("region", false),
        account: is_set("accountId", false),
    };
    if let Some(resources) = template.get("Resources") {
        let steps = &mut vec![At::Key("Resources")];
        each_substitution(resources, false, steps, &mut |text, steps| {
            for arn in arns(text) {
                for (part, pseudo) in arn.hard_coded(wanted) {
                    let message = format!("the ARN `{}` names its {part}", arn.text);
                    let help = format!("write `${{{pseudo}}}`: it is right wherever the stack is");
                    out.push(Issue::new(scope.path_below(steps), message).help(help));
                }
            }
        });
    }
}

/// Calls `then` with every text within `Fn::Sub`.
fn each_substitution<'n>(
    node: &'n Node,
    is_within: bool,
    steps: &mut Vec<At<'n>>,
    then: &mut dyn FnMut(&str, &[At<'n>]),
) {
    if let Some(text) = node.as_str().filter(|_| is_within) {
        then(text, steps);
    }
    for (key, value) in node.as_map().into_iter().flat_map(Map::iter) {
        steps.push(At::Key(key));
        each_substitution(value, is_within || key == "Fn::Sub", steps, then);
        steps.pop();
    }
    for (index, item) in node.as_list().unwrap_or_default().iter().enumerate() {
        steps.push(At::Index(index));
        each_substitution(item, is_within, steps, then);
        steps.pop();
    }
}

/// An ARN in a text, in which variables may stand.
#[derive(Debug, PartialEq, Eq)]
struct Arn<'t> {
    text: &'t str,
    partition: &'t str,
    region: &'t str,
    account: &'t str,
}

impl Arn<'_> {
    /// The parts that are written out, and the pseudo parameters that give them.
    fn hard_coded(&self, wanted: Wanted) -> Vec<(&'static str, &'static str)> {
        let is_open = |part: &str, pseudo: &str, words: &[&str]| {
            part.is_empty()
                || part.starts_with(pseudo)
                || words.iter().any(|word| part.starts_with(word))
                || variable_at_start(part).is_some()
        };
        // A region must be given by one variable alone; behind the others anything may follow.
        let is_region_open = matches!(self.region, "" | "*" | "${AWS::Region}")
            || variable_at_start(self.region) == Some("");
        let account_words = ["*", "aws", "lambda", "cloudfront"];
        let parts = [
            (
                wanted.partition && !is_open(self.partition, "${AWS::Partition}", &["*"]),
                ("partition", "AWS::Partition"),
            ),
            (wanted.region && !is_region_open, ("region", "AWS::Region")),
            (
                wanted.account && !is_open(self.account, "${AWS::AccountId}", &account_words),
                ("account", "AWS::AccountId"),
            ),
        ];
        parts
            .into_iter()
            .filter(|(is_told, _)| *is_told)
            .map(|(_, part)| part)
            .collect()
    }
}

/// What follows a variable such as `${Name}` at the start of a text.
fn variable_at_start(text: &str) -> Option<&str> {
    let (name, rest) = text.strip_prefix("${")?.split_once('}')?;
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_');
    is_name.then_some(rest)
}

/// The ARNs in a text, one behind the other.
fn arns(text: &str) -> Vec<Arn<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find("arn:") {
        let Some(from) = rest.get(start..) else { break };
        rest = match arn(from) {
            Some(arn) => {
                let length = arn.text.len();
                found.push(arn);
                from.get(length..).unwrap_or_default()
            }
            None => from.get("arn:".len()..).unwrap_or_default(),
        };
    }
    found
}

fn arn(text: &str) -> Option<Arn<'_>> {
    let (partition, rest) = part(text.strip_prefix("arn:")?, false);
    let (service, rest) = plain(rest.strip_prefix(':')?);
    if service.is_empty() {
        return None;
    }
    let (region, rest) = part(rest.strip_prefix(':')?, false);
    let (account, rest) = part(rest.strip_prefix(':')?, true);
    let length = text.len() - rest.len();
    Some(Arn {
        text: text.get(..length)?,
        partition,
        region,
        account,
    })
}

/// A part of an ARN, which may be a pseudo parameter with colons of its own, and what follows it.
fn part(text: &str, is_last: bool) -> (&str, &str) {
    if text.starts_with("${")
        && let Some((name, after)) = text.split_once("::")
        && !name.contains([':', '\r', '\n'])
    {
        let run = after.find([':', '\r', '\n']).unwrap_or(after.len());
        let name_end = after.get(..run).and_then(|run| run.rfind('}'));
        if let Some(end) = name_end {
            let (name, rest) = text.split_at(text.len() - after.len() + end + 1);
            if is_last || rest.starts_with(':') {
                return (name, rest);
            }
        }
    }
    plain(text)
}

fn plain(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| c == ':' || c.is_whitespace());
    text.split_at(end.unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::{Wanted, arns};

    fn parts(text: &str) -> Vec<&'static str> {
        let wanted = Wanted {
            partition: true,
            region: true,
            account: true,
        };
        let arns = arns(text);
        let told = arns.iter().flat_map(|arn| arn.hard_coded(wanted));
        told.map(|(part, _)| part).collect()
    }

    #[test]
    fn parts_that_are_written_out_are_told() {
        assert_eq!(
            parts("arn:aws:sqs:eu-west-1:123456789012:q"),
            ["partition", "region", "account"]
        );
        assert_eq!(
            parts("arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:q"),
            [""; 0]
        );
        assert_eq!(parts("arn:${P}:s3:::${Bucket}/*"), [""; 0]);
        assert_eq!(
            parts("arn:${AWS::Partition}:iam::aws:policy/X arn:aws:iam::${A}:role"),
            ["partition"]
        );
        assert_eq!(
            parts("arn:${AWS::Region}:sqs:${AWS::Region}x:*"),
            ["partition", "region"]
        );
        assert_eq!(parts("arn:aws"), [""; 0]);
    }
}
