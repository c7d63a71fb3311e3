// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {DaoTest} from "../../support/DaoTest.sol";
import {Proposal, Proposals} from "../../support/Proposal.sol";

contract ProposeTest is DaoTest {
    function setUp() public override {
        super.setUp();
        _everybodyDelegatesToThemselves();
    }

    function test_SaysEverythingThatWasProposed() public {
        Proposal memory proposal = Proposals.ethTransfer(carol.account, 1 ether);
        uint256 snapshot = vm.getBlockTimestamp() + VOTING_DELAY;
        vm.expectEmit(address(governor));
        emit IGovernor.ProposalCreated(
            proposal.idOn(governor),
            alice.account,
            proposal.targets,
            proposal.values,
            new string[](1),
            proposal.calldatas,
            snapshot,
            snapshot + VOTING_PERIOD,
            proposal.description
        );
        alice.proposes(proposal);
    }

    function test_SetsTheTimesFromTheSettings() public {
        uint256 proposalId = alice.proposes(Proposals.text("# Text"));
        assertEq(governor.proposalSnapshot(proposalId), vm.getBlockTimestamp() + VOTING_DELAY);
        assertEq(governor.proposalDeadline(proposalId), vm.getBlockTimestamp() + VOTING_DELAY + VOTING_PERIOD);
        assertEq(governor.proposalProposer(proposalId), alice.account);
        assertEq(governor.proposalEta(proposalId), 0);
        assertTrue(governor.proposalNeedsQueuing(proposalId));
    }

    function test_ExactlyTheThresholdIsEnough() public {
        assertEq(dave.power(), PROPOSAL_THRESHOLD);
        dave.proposes(Proposals.text("# Text"));
    }

    function test_RevertWhen_TheProposerHasOneUnitTooFew() public {
        dave.sends(carol, 1);
        _wait(1);
        _expectInsufficientVotes(PROPOSAL_THRESHOLD - 1);
        dave.proposes(Proposals.text("# Text"));
    }

    /// @dev Power counts as of the second before, so that borrowed tokens do not propose.
    function test_RevertWhen_TheProposerHoldsThePowerOnlyNow() public {
        dave.sends(carol, 1);
        _wait(1);
        carol.sends(dave, 1);
        assertEq(dave.power(), PROPOSAL_THRESHOLD);
        _expectInsufficientVotes(PROPOSAL_THRESHOLD - 1);
        dave.proposes(Proposals.text("# Text"));
    }

    function test_ADelegateProposesWithThePowerItWasGiven() public {
        dave.delegatesTo(carol);
        carol.delegatesTo(dave);
        _wait(1);
        dave.proposes(Proposals.text("# Text"));
    }

    function test_RevertWhen_ThereIsNoAction() public {
        Proposal memory empty = Proposal(new address[](0), new uint256[](0), new bytes[](0), "# Text");
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidProposalLength.selector, 0, 0, 0));
        alice.proposes(empty);
    }

    function test_RevertWhen_TheActionsAreUneven() public {
        Proposal memory uneven = Proposals.text("# Text");
        uneven.values = new uint256[](2);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidProposalLength.selector, 1, 1, 2));
        alice.proposes(uneven);
    }

    function test_RevertWhen_ItWasProposedBefore() public {
        Proposal memory proposal = Proposals.text("# Text");
        uint256 proposalId = alice.proposes(proposal);
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernor.GovernorUnexpectedProposalState.selector,
                proposalId,
                IGovernor.ProposalState.Pending,
                bytes32(0)
            )
        );
        bob.proposes(proposal);
    }

    function testFuzz_AnotherTextIsAnotherProposal(string memory one, string memory other) public view {
        vm.assume(keccak256(bytes(one)) != keccak256(bytes(other)));
        assertNotEq(Proposals.text(one).idOn(governor), Proposals.text(other).idOn(governor));
    }

    /// @dev Without the suffix a watcher may submit the text first, and cancel it.
    function test_OnlyTheNamedProposerMaySubmitASuffixedText() public {
        Proposal memory proposal = Proposals.text(_suffixed(alice.account));
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorRestrictedProposer.selector, bob.account));
        bob.proposes(proposal);
        assertEq(governor.proposalProposer(alice.proposes(proposal)), alice.account);
    }

    function test_TheSuffixIsReadWhateverItsCase() public {
        string memory upper = "# Text\n\n#proposer=0x7E5F4552091A69125D5DFCB7B8C2659029395BDF";
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorRestrictedProposer.selector, bob.account));
        bob.proposes(Proposals.text(upper));
    }

    function test_ATextWithoutTheSuffixBelongsToAnybody() public {
        bob.proposes(Proposals.text(string.concat(_suffixed(alice.account), "\n")));
    }

    function test_TakesATitleOfTenThousandCharacters() public {
        bytes memory title = new bytes(10_000);
        for (uint256 i = 0; i < title.length; ++i) {
            title[i] = "x";
        }
        alice.proposes(Proposals.text(string(title)));
    }

    function _suffixed(address proposer) private pure returns (string memory) {
        return string.concat("# Text\n\n#proposer=", Strings.toHexString(proposer));
    }

    function _expectInsufficientVotes(uint256 units) private {
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernor.GovernorInsufficientProposerVotes.selector,
                dave.account,
                units,
                PROPOSAL_THRESHOLD
            )
        );
    }
}
